'use client'
import { Fragment } from 'react'
import { classNames } from '#components/class-names'
import type { FieldProps } from './field-group.tsx'
import { FieldsetGroup } from './fieldset.tsx'
import { useHeld, useValues } from './form-state.tsx'
import { OptionHint, optionId, Reveal, type Option } from './option.tsx'

interface CheckboxesProps extends FieldProps {
  options: readonly Option[]
  values?: readonly string[]
  small?: boolean
}

/** Any of a few; each one ticked is posted under the same name. */
export function Checkboxes({ options, values, small, ...field }: CheckboxesProps) {
  const ticked = useValues(field.name, values)
  const held = useHeld(field.name)
  return (
    <FieldsetGroup {...field}>
      <div className={classNames('govuk-checkboxes', small && 'govuk-checkboxes--small')}>
        {options.map((option, n) => {
          const id = optionId(field.name, n)
          return (
            <Fragment key={option.value}>
              <div className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id={id}
                  name={field.name}
                  type="checkbox"
                  value={option.value}
                  defaultChecked={ticked.includes(option.value)}
                  {...held}
                  aria-describedby={option.hint === undefined ? undefined : `${id}-option-hint`}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
                  {option.label}
                </label>
                <OptionHint id={id} kind="checkboxes" option={option} />
              </div>
              <Reveal kind="checkboxes" option={option} />
            </Fragment>
          )
        })}
      </div>
    </FieldsetGroup>
  )
}
