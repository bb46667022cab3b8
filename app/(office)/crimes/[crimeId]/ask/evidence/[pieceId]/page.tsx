import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { CannotAsk, Asking, openAsking, whyNot } from '../../asking.tsx'
import { PiecePage } from '../piece-page.tsx'

export const metadata: Metadata = { title: 'A piece of evidence' }

/** One piece of evidence, to add or to change. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/ask/evidence/[pieceId]'>) {
  const { pieceId } = await params
  const opened = await openAsking(params, `ask/evidence/${encodeURIComponent(pieceId)}`)
  const {
    asker,
    look: { crime, draft, files, today },
    ask,
  } = opened
  const why = whyNot(opened, draft?.answers.category ?? undefined)
  if (why) return <CannotAsk opened={opened} why={why} />
  if (!draft?.answers.category) redirect(ask)
  const piece = draft.answers.evidence.find(({ id }) => id === pieceId)
  if (!piece && pieceId !== 'new') notFound()
  return (
    <Asking opened={opened} back={{ href: `${ask}/evidence` }}>
      <PiecePage
        crime={crime}
        from="ask"
        staffId={asker.staffId}
        piece={piece}
        file={piece?.fileId ? files.get(piece.fileId) : undefined}
        today={today}
        keptKey={(await searchParams).kept}
      />
    </Asking>
  )
}
