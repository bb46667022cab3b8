'use client'
import { useMemo } from 'react'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { repliesForm } from '#lib/cancellations/asking/replies-form'

/** The answers to the questions put back, checked in the browser by the very schema the server reads them with. */
export function RepliesForm({ questions, ...form }: FormProps & { questions: number }) {
  const schema = useMemo(() => repliesForm(questions), [questions])
  return <CheckedForm {...form} schema={schema} />
}
