'use client'
import type { ReactNode } from 'react'
import { classNames } from '#components/class-names'
import { describedBy, HintAndError, type FieldProps } from './field-group.tsx'
import { useError } from './form-state.tsx'

/** Controls that answer one question, with its words as their legend. */
export function FieldsetGroup({
  name,
  label,
  hint,
  size = 's',
  isTitle,
  role,
  children,
}: FieldProps & { role?: 'group'; children: ReactNode }) {
  const error = useError(name)
  return (
    <div className={classNames('govuk-form-group', error && 'govuk-form-group--error')}>
      <fieldset className="govuk-fieldset" role={role} aria-describedby={describedBy(name, hint, error)}>
        <Legend size={size} isTitle={isTitle}>
          {label}
        </Legend>
        <HintAndError name={name} hint={hint} />
        {children}
      </fieldset>
    </div>
  )
}

/** Several questions under one heading. */
export function Fieldset({
  legend,
  size = 'm',
  children,
}: {
  legend: ReactNode
  size?: 's' | 'm' | 'l'
  children: ReactNode
}) {
  return (
    <fieldset className="govuk-fieldset app-fieldset">
      <Legend size={size}>{legend}</Legend>
      {children}
    </fieldset>
  )
}

function Legend({ size, isTitle, children }: { size: 's' | 'm' | 'l'; isTitle?: boolean; children: ReactNode }) {
  return (
    <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>
      {isTitle ? <h1 className="govuk-fieldset__heading">{children}</h1> : children}
    </legend>
  )
}
