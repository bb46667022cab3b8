import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Measure } from '#components/page/columns'
import { oneOf } from '#lib/base/form-fields'
import { loadRequest } from '#lib/cancellations/load/load-request'
import { requirePermission } from '#lib/people/require-permission'
import { SentWords } from './confirmation.tsx'

export const metadata: Metadata = { title: 'Sent' }

/** Where the request is now, what happens next, and who may decide it. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/request/sent'>) {
  const { crimeId } = await params
  const request = oneOf(await searchParams, 'request')
  const { permit } = await requirePermission(
    'request.submit',
    `/crimes/${encodeURIComponent(crimeId)}/request/sent?request=${encodeURIComponent(request)}`,
  )
  const view = await loadRequest(permit, request)
  if (view?.crime.id !== crimeId) redirect(`/crimes/${encodeURIComponent(crimeId)}`)
  return (
    <Measure>
      <SentWords title="Sent to the decision makers" view={view} />
    </Measure>
  )
}
