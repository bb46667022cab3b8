import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { RemovePiece } from '../../../../../../crimes/[crimeId]/ask/evidence/remove-piece.tsx'
import { AboutRequest, draftToAnswer, openRequest } from '../../../answering.tsx'

export const metadata: Metadata = { title: 'Remove evidence' }

/** Asks before a further piece of evidence is taken out. */
export default async function Page({ params }: PageProps<'/requests/[requestId]/answer/evidence/[pieceId]/remove'>) {
  const { pieceId } = await params
  const opened = await openRequest('request.answer', params, `answer/evidence/${encodeURIComponent(pieceId)}/remove`)
  const back = `${opened.home}/answer`
  const { draft } = await draftToAnswer(opened)
  const piece = draft?.answers.evidence.find(({ id }) => id === pieceId)
  if (!piece) redirect(back)
  return (
    <AboutRequest opened={opened} back={back}>
      <RemovePiece piece={piece} here={`${back}/evidence`} keep={back} />
    </AboutRequest>
  )
}
