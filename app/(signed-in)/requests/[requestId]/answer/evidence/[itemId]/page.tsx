import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ItemPage } from '../../../../../crimes/[crimeId]/request/evidence/item-page.tsx'
import { AboutRequest, draftToAnswer, isWanted, openRequest } from '../../open-request.tsx'

export const metadata: Metadata = { title: 'A piece of evidence' }

/** One more item of evidence, beside the answers to the questions put back. */
export default async function Page({
  params,
  searchParams,
}: PageProps<'/requests/[requestId]/answer/evidence/[itemId]'>) {
  const { itemId } = await params
  const opened = await openRequest('request.answer', params, `answer/evidence/${encodeURIComponent(itemId)}`)
  const {
    actor,
    view: { request },
    home,
  } = opened
  if (!isWanted(opened)) redirect(`${home}/answer`)
  const { crime, draft, files, today } = await draftToAnswer(opened)
  const item =
    draft?.answers.answering?.requestId === request.id
      ? draft.answers.evidence.find(({ id }) => id === itemId)
      : undefined
  if (!item && itemId !== 'new') notFound()
  return (
    <AboutRequest opened={opened} back={`${home}/answer`}>
      <ItemPage
        crime={crime}
        from={request.id}
        staffId={actor.staffId}
        item={item}
        file={item?.fileId ? files.get(item.fileId) : undefined}
        today={today}
        savedKey={(await searchParams).unsaved}
      />
    </AboutRequest>
  )
}
