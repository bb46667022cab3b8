'use client'
import { Fragment } from 'react'
import { classNames } from '#components/class-names'
import type { FieldProps } from './field-group.tsx'
import { FieldsetGroup } from './fieldset.tsx'
import { useHeld, useValue } from './form-state.tsx'
import { OptionHint, optionId, Reveal, type Option } from './option.tsx'

interface RadiosProps extends FieldProps {
  options: readonly (Option & { /** Words above this option, usually "or". */ divider?: string })[]
  value?: string
  inline?: boolean
  small?: boolean
}

/**
 * One of a few. What an option reveals is hidden by the stylesheet until it is chosen, so it works without scripts,
 * and in a browser too old for that everything is shown.
 */
export function Radios({ options, value, inline, small, ...field }: RadiosProps) {
  const chosen = useValue(field.name, value)
  const held = useHeld(field.name)
  return (
    <FieldsetGroup {...field}>
      <div className={classNames('govuk-radios', inline && 'govuk-radios--inline', small && 'govuk-radios--small')}>
        {options.map((option, n) => {
          const id = optionId(field.name, n)
          return (
            <Fragment key={option.value}>
              {option.divider !== undefined && <div className="govuk-radios__divider">{option.divider}</div>}
              <div className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  id={id}
                  name={field.name}
                  type="radio"
                  value={option.value}
                  defaultChecked={option.value === chosen}
                  {...held}
                  aria-describedby={option.hint === undefined ? undefined : `${id}-option-hint`}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={id}>
                  {option.label}
                </label>
                <OptionHint id={id} kind="radios" option={option} />
              </div>
              <Reveal kind="radios" option={option} />
            </Fragment>
          )
        })}
      </div>
    </FieldsetGroup>
  )
}
