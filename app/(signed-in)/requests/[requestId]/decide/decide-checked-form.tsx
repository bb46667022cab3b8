'use client'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { decideForm } from '#lib/cancellations/decide/decide-form'

/** The form of a decision, checked in the browser by the schema the server reads it with. */
export const DecideForm = (form: FormProps) => <CheckedForm {...form} schema={decideForm} />
