import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Measure } from '#components/page/columns'
import { lookAtRequest } from '#lib/cancellations/look'
import { open } from '#lib/people/door'
import { Office } from '../../../../office.tsx'
import type { AskParams } from '../asking.tsx'
import { SentWords } from './sent-words.tsx'

export const metadata: Metadata = { title: 'Sent' }

/** Where the request is now, what happens next, and who may decide it. */
export default async function Page({
  params,
  searchParams,
}: AskParams & { searchParams: Promise<{ request?: string }> }) {
  const [{ crimeId }, { request = '' }] = [await params, await searchParams]
  const { asker, permit } = await open(
    'request.ask',
    `/crimes/${encodeURIComponent(crimeId)}/ask/sent?request=${encodeURIComponent(request)}`,
  )
  const look = await lookAtRequest(permit, request)
  if (look?.crime.id !== crimeId) redirect(`/crimes/${encodeURIComponent(crimeId)}`)
  return (
    <Office asker={asker} here="/crimes">
      <Measure>
        <SentWords title="Sent to the decision makers" look={look} />
      </Measure>
    </Office>
  )
}
