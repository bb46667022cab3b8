import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { CannotAsk, Asking, openDraft, whyNot } from '../../open-draft.tsx'
import { ItemPage } from '../item-page.tsx'

export const metadata: Metadata = { title: 'A piece of evidence' }

/** One item of evidence, to add or to change. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/request/evidence/[itemId]'>) {
  const { itemId } = await params
  const opened = await openDraft(params, `request/evidence/${encodeURIComponent(itemId)}`)
  const {
    actor,
    view: { crime, draft, files, today },
    ask,
  } = opened
  const why = whyNot(opened, draft?.answers.category ?? undefined)
  if (why) return <CannotAsk opened={opened} why={why} />
  if (!draft?.answers.category) redirect(ask)
  const item = draft.answers.evidence.find(({ id }) => id === itemId)
  if (!item && itemId !== 'new') notFound()
  return (
    <Asking opened={opened} back={{ href: `${ask}/evidence` }}>
      <ItemPage
        crime={crime}
        from="request"
        staffId={actor.staffId}
        item={item}
        file={item?.fileId ? files.get(item.fileId) : undefined}
        today={today}
        savedKey={(await searchParams).unsaved}
      />
    </Asking>
  )
}
