'use client'
import { useCallback, useMemo } from 'react'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import type { Fields } from '#lib/base/model'
import { newsFields } from '#lib/cancellations/questions/other-force-form'
import { repliesForm, type Wanted } from '#lib/cancellations/questions/replies-form'

/** What is wanted of the one who asked, checked in the browser by the very schema the server reads it with. */
export function RepliesForm({ replies, news, today, ...form }: FormProps & Wanted) {
  const schema = useMemo(() => repliesForm({ replies, news, today }), [replies, news, today])
  const asks = useCallback((typed: Fields) => Object.keys(newsFields(typed, today)), [today])
  return <CheckedForm {...form} schema={schema} asks={asks} />
}
