'use client'
import { useMemo } from 'react'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import type { Day } from '#lib/base/day'
import { formOf } from '#lib/cancellations/questions/request-form'
import type { Traits } from '#lib/cancellations/questions/crime-traits'
import type { Category } from '#lib/counting-rules/model'

/** A category’s form, checked in the browser by the very schema the server reads it with. */
export function FactsForm({
  category,
  traits,
  today,
  ...form
}: FormProps & { category: Category; traits: Traits; today: Day }) {
  const schema = useMemo(() => formOf(category, traits, today), [category, traits, today])
  return <CheckedForm {...form} schema={schema} />
}
