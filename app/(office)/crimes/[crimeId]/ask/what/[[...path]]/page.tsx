import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { wayFor } from '#lib/cancellations/asking/say-what-happened'
import { CannotAsk, openAsking, whyNot } from '../../asking.tsx'
import { WhatQuestion } from '../../what-form.tsx'

export const metadata: Metadata = { title: 'What has happened?' }

/** “What has happened?”, and the narrower questions after it: the choices made so far stand in the address. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/ask/what/[[...path]]'>) {
  const { path = [] } = await params
  const opened = await openAsking(params, ['ask/what', ...path.map(encodeURIComponent)].join('/'))
  const why = whyNot(opened)
  if (why) return <CannotAsk opened={opened} why={why} />
  const way = wayFor(opened.look.crime, path)
  if (!way.ok) notFound()
  if (way.value.leads !== 'to a question') redirect(`${opened.ask}/what`)
  return <WhatQuestion opened={opened} question={way.value.question} path={path} keptKey={(await searchParams).kept} />
}
