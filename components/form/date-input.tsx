'use client'
import { classNames } from '#components/class-names'
import type { FieldProps } from './field-group.tsx'
import { FieldsetGroup } from './fieldset.tsx'
import { useError, useHeld, useValue } from './form-state.tsx'

interface DateInputProps extends FieldProps {
  /** A day to begin with, 'YYYY-MM-DD'. */
  value?: string
}

/** A day in three boxes, posted as `name-day`, `name-month` and `name-year`. */
export function DateInput({ value, hint = 'For example, 27 3 2026', ...field }: DateInputProps) {
  return (
    <FieldsetGroup {...field} hint={hint} role="group">
      <div className="govuk-date-input">
        <DateParts name={field.name} value={value} />
      </div>
    </FieldsetGroup>
  )
}

/** A day and a time on the clock here, the time posted as `name-time`. */
export function InstantInput({
  value,
  time,
  hint = 'For example, 27 3 2026 and 2:30pm',
  ...field
}: DateInputProps & { /** A time to begin with, 'HH:MM'. */ time?: string }) {
  return (
    <FieldsetGroup {...field} hint={hint} role="group">
      <div className="govuk-date-input">
        <DateParts name={field.name} value={value} />
        <Part id={`${field.name}-time`} field={field.name} part="time" label="Time" value={time} width={5} />
      </div>
    </FieldsetGroup>
  )
}

function DateParts({ name, value }: { name: string; value: string | undefined }) {
  const [year = '', month = '', day = ''] = (value ?? '').split('-')
  return (
    <>
      <Part id={name} field={name} part="day" label="Day" value={plain(day)} width={2} />
      <Part id={`${name}-month`} field={name} part="month" label="Month" value={plain(month)} width={2} />
      <Part id={`${name}-year`} field={name} part="year" label="Year" value={year} width={4} />
    </>
  )
}

const plain = (part: string): string => part.replace(/^0/, '')

interface PartProps {
  id: string
  field: string
  part: 'day' | 'month' | 'year' | 'time'
  label: string
  value: string | undefined
  width: 2 | 4 | 5
}

function Part({ id, field, part, label, value, width }: PartProps) {
  const name = `${field}-${part}`
  const error = useError(field)
  const shown = useValue(name, value)
  const held = useHeld(field)
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <label className="govuk-label govuk-date-input__label" htmlFor={id}>
          {label}
        </label>
        <input
          className={classNames(
            'govuk-input govuk-date-input__input',
            `govuk-input--width-${String(width)}`,
            error && 'govuk-input--error',
          )}
          id={id}
          name={name}
          type="text"
          inputMode={part === 'day' || part === 'year' ? 'numeric' : undefined}
          autoComplete="off"
          aria-invalid={error === undefined ? undefined : true}
          defaultValue={shown}
          {...held}
        />
      </div>
    </div>
  )
}
