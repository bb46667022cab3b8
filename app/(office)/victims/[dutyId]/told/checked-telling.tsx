'use client'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { type Asked, tellingFormFor } from '#lib/victims/doorsteps/telling-questions'

/** The telling form, checked in the browser as the server will check it. */
export function CheckedTelling({ asked, ...form }: FormProps & { asked: Asked }) {
  return <CheckedForm {...form} schema={tellingFormFor(asked)} />
}
