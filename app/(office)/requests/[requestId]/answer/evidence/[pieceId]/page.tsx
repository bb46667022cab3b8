import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { PiecePage } from '../../../../../crimes/[crimeId]/ask/evidence/piece-page.tsx'
import { AboutRequest, draftToAnswer, isWanted, openRequest } from '../../answering.tsx'

export const metadata: Metadata = { title: 'A piece of evidence' }

/** One more piece of evidence, beside the answers to the questions put back. */
export default async function Page({
  params,
  searchParams,
}: PageProps<'/requests/[requestId]/answer/evidence/[pieceId]'>) {
  const { pieceId } = await params
  const opened = await openRequest('request.answer', params, `answer/evidence/${encodeURIComponent(pieceId)}`)
  const {
    asker,
    look: { request },
    home,
  } = opened
  if (!isWanted(opened)) redirect(`${home}/answer`)
  const { crime, draft, files, today } = await draftToAnswer(opened)
  const piece =
    draft?.answers.answering?.requestId === request.id
      ? draft.answers.evidence.find(({ id }) => id === pieceId)
      : undefined
  if (!piece && pieceId !== 'new') notFound()
  return (
    <AboutRequest opened={opened} back={`${home}/answer`}>
      <PiecePage
        crime={crime}
        from={request.id}
        staffId={asker.staffId}
        piece={piece}
        file={piece?.fileId ? files.get(piece.fileId) : undefined}
        today={today}
        keptKey={(await searchParams).kept}
      />
    </AboutRequest>
  )
}
