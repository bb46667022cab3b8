import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Measure } from '#components/page/columns'
import { oneOf } from '#lib/base/form-fields'
import { lookAtRequest } from '#lib/cancellations/look'
import { requirePermission } from '#lib/people/require-permission'
import { SentWords } from './sent-words.tsx'

export const metadata: Metadata = { title: 'Sent' }

/** Where the request is now, what happens next, and who may decide it. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/ask/sent'>) {
  const { crimeId } = await params
  const request = oneOf(await searchParams, 'request')
  const { permit } = await requirePermission(
    'request.ask',
    `/crimes/${encodeURIComponent(crimeId)}/ask/sent?request=${encodeURIComponent(request)}`,
  )
  const look = await lookAtRequest(permit, request)
  if (look?.crime.id !== crimeId) redirect(`/crimes/${encodeURIComponent(crimeId)}`)
  return (
    <Measure>
      <SentWords title="Sent to the decision makers" look={look} />
    </Measure>
  )
}
