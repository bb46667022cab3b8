'use client'
import { useCallback, useMemo } from 'react'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import type { Day } from '#lib/base/day'
import { type Fields } from '#lib/base/model'
import { namesAsked } from '#lib/cancellations/questions/questions-that-apply'
import { formOf } from '#lib/cancellations/questions/request-form'
import type { Traits } from '#lib/counting-rules/questions/kinds/traits'
import type { Category } from '#lib/counting-rules/model'

/** A category’s form, checked in the browser by the very schema the server reads it with. */
export function FactsForm({
  category,
  traits,
  today,
  ...form
}: FormProps & { category: Category; traits: Traits; today: Day }) {
  const schema = useMemo(() => formOf(category, traits, today), [category, traits, today])
  const asks = useCallback((typed: Fields) => namesAsked(category, traits, typed), [category, traits])
  return <CheckedForm {...form} schema={schema} asks={asks} />
}
