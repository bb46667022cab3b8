'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import { overturnForm, stopForm } from '#lib/cancellations/decide/step-forms'

const SCHEMAS = { stop: stopForm, overturn: overturnForm } as const

interface ReasonFormProps extends Omit<FormProps, 'children'> {
  step: keyof typeof SCHEMAS
  label: string
  hint: string
  button: string
}

/** A form that asks for a reason and nothing else. */
export function ReasonForm({ step, label, hint, button, ...form }: ReasonFormProps) {
  return (
    <CheckedForm {...form} schema={SCHEMAS[step]}>
      <TextArea name="reason" label={label} hint={hint} atMost={4000} />
      <Button kind="warning">{button}</Button>
    </CheckedForm>
  )
}
