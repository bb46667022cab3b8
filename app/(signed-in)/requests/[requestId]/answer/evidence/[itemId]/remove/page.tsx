import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { RemoveItem } from '../../../../../../crimes/[crimeId]/request/evidence/remove-item.tsx'
import { AboutRequest, draftToAnswer, openRequest } from '../../../open-request.tsx'

export const metadata: Metadata = { title: 'Remove evidence' }

/** Asks before a further item of evidence is taken out. */
export default async function Page({ params }: PageProps<'/requests/[requestId]/answer/evidence/[itemId]/remove'>) {
  const { itemId } = await params
  const opened = await openRequest('request.answer', params, `answer/evidence/${encodeURIComponent(itemId)}/remove`)
  const back = `${opened.home}/answer`
  const { draft } = await draftToAnswer(opened)
  const item = draft?.answers.evidence.find(({ id }) => id === itemId)
  if (!item) redirect(back)
  return (
    <AboutRequest opened={opened} back={back}>
      <RemoveItem item={item} here={`${back}/evidence`} keep={back} />
    </AboutRequest>
  )
}
