'use client'
import type { ReactNode } from 'react'
import { classNames } from '#components/class-names'
import { useError } from './form-state.tsx'

export interface FieldProps {
  /** The name it posts under; also the id of its first control, where the error summary leads. */
  name: string
  label: ReactNode
  hint?: ReactNode
  size?: 's' | 'm' | 'l'
  /** The label is the question the page asks, and so its h1. */
  isTitle?: boolean
}

interface Drawn {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Label, hint, error and one control, tied together. `more` are ids of further words about the control. */
export function FieldGroup({
  name,
  label,
  hint,
  size = 's',
  isTitle,
  className,
  more,
  after,
  children,
}: FieldProps & {
  className?: string
  more?: string
  after?: ReactNode
  children: (drawn: Drawn) => ReactNode
}) {
  const error = useError(name)
  const words = (
    <label className={`govuk-label govuk-label--${size}`} htmlFor={name}>
      {label}
    </label>
  )
  return (
    <div className={classNames('govuk-form-group', error && 'govuk-form-group--error', className)}>
      {isTitle ? <h1 className="govuk-label-wrapper">{words}</h1> : words}
      <HintAndError name={name} hint={hint} />
      {children({
        id: name,
        'aria-describedby': describedBy(name, hint, error, more),
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {after}
    </div>
  )
}

/** The ids of the words about a field, or undefined where there are none. */
export const describedBy = (name: string, hint: ReactNode, error: string | undefined, more?: string) =>
  classNames(hint !== undefined && `${name}-hint`, error && `${name}-error`, more)

/** The hint and, where the field is at fault, the error. */
export function HintAndError({ name, hint }: { name: string; hint?: ReactNode }) {
  const error = useError(name)
  return (
    <>
      {hint !== undefined && (
        <div id={`${name}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={`${name}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error: </span>
          {error}
        </p>
      )}
    </>
  )
}
