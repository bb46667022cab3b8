import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Asking, CannotAsk, openAsking, whyNot } from '../../../asking.tsx'
import { RemovePiece } from '../../remove-piece.tsx'

export const metadata: Metadata = { title: 'Remove evidence' }

/** Asks before a piece of evidence is taken out. */
export default async function Page({ params }: PageProps<'/crimes/[crimeId]/ask/evidence/[pieceId]/remove'>) {
  const { pieceId } = await params
  const opened = await openAsking(params, `ask/evidence/${encodeURIComponent(pieceId)}/remove`)
  const why = whyNot(opened, opened.look.draft?.answers.category ?? undefined)
  if (why) return <CannotAsk opened={opened} why={why} />
  const here = `${opened.ask}/evidence`
  const piece = opened.look.draft?.answers.evidence.find(({ id }) => id === pieceId)
  if (!piece) redirect(here)
  return (
    <Asking opened={opened} back={{ href: here }}>
      <RemovePiece piece={piece} here={here} />
    </Asking>
  )
}
