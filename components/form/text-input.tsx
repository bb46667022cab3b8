'use client'
import { classNames } from '#components/class-names'
import { FieldGroup, type FieldProps } from './field-group.tsx'
import { useHeld, useValue } from './form-state.tsx'

interface TextInputProps extends FieldProps {
  value?: string
  /** Roughly how many characters are awaited. */
  width?: 2 | 3 | 4 | 5 | 10 | 20
  type?: 'text' | 'tel' | 'email'
  inputMode?: 'numeric' | 'text'
  spellCheck?: boolean
  autoComplete?: string
  /** The id of a list of suggestions. */
  list?: string
}

/** One line of text. */
export function TextInput({
  value,
  width,
  type = 'text',
  inputMode,
  spellCheck,
  autoComplete = 'off',
  list,
  ...field
}: TextInputProps) {
  const shown = useValue(field.name, value)
  const held = useHeld(field.name)
  return (
    <FieldGroup {...field}>
      {(drawn) => (
        <input
          {...drawn}
          className={classNames(
            'govuk-input',
            drawn['aria-invalid'] && 'govuk-input--error',
            width && `govuk-input--width-${String(width)}`,
          )}
          name={field.name}
          type={type}
          inputMode={inputMode}
          spellCheck={spellCheck}
          autoComplete={autoComplete}
          list={list}
          defaultValue={shown}
          {...held}
        />
      )}
    </FieldGroup>
  )
}
