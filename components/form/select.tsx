'use client'
import { classNames } from '#components/class-names'
import { FieldGroup, type FieldProps } from './field-group.tsx'
import { useHeld, useValue } from './form-state.tsx'

interface SelectProps extends FieldProps {
  options: readonly { readonly value: string; readonly label: string }[]
  value?: string
  /** The words of the first, empty choice. */
  none?: string
}

/** One of many. For up to six or so, radios are easier. */
export function Select({ options, value, none, ...field }: SelectProps) {
  const chosen = useValue(field.name, value)
  const held = useHeld(field.name)
  return (
    <FieldGroup {...field}>
      {(drawn) => (
        <select
          {...drawn}
          className={classNames('govuk-select', drawn['aria-invalid'] && 'govuk-select--error')}
          name={field.name}
          defaultValue={chosen}
          {...held}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldGroup>
  )
}
