import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { wayFor } from '#lib/cancellations/draft/say-what-happened'
import { CannotAsk, openDraft, whyNot } from '../../open-draft.tsx'
import { WhatQuestion } from '../../what-happened-form.tsx'

export const metadata: Metadata = { title: 'What has happened?' }

/** “What has happened?”, and the narrower questions after it: the choices made so far stand in the address. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/request/what/[[...path]]'>) {
  const { path = [] } = await params
  const opened = await openDraft(params, ['request/what', ...path.map(encodeURIComponent)].join('/'))
  const why = whyNot(opened)
  if (why) return <CannotAsk opened={opened} why={why} />
  const way = wayFor(opened.view.crime, path)
  if (!way.ok) notFound()
  if (way.value.leads !== 'to a question') redirect(`${opened.ask}/what`)
  return (
    <WhatQuestion opened={opened} question={way.value.question} path={path} savedKey={(await searchParams).unsaved} />
  )
}
