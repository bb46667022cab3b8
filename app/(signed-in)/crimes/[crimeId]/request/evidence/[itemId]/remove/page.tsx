import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Asking, CannotAsk, openDraft, whyNot } from '../../../open-draft.tsx'
import { RemoveItem } from '../../remove-item.tsx'

export const metadata: Metadata = { title: 'Remove evidence' }

/** Asks before an item of evidence is taken out. */
export default async function Page({ params }: PageProps<'/crimes/[crimeId]/request/evidence/[itemId]/remove'>) {
  const { itemId } = await params
  const opened = await openDraft(params, `request/evidence/${encodeURIComponent(itemId)}/remove`)
  const why = whyNot(opened, opened.view.draft?.answers.category ?? undefined)
  if (why) return <CannotAsk opened={opened} why={why} />
  const here = `${opened.ask}/evidence`
  const item = opened.view.draft?.answers.evidence.find(({ id }) => id === itemId)
  if (!item) redirect(here)
  return (
    <Asking opened={opened} back={{ href: here }}>
      <RemoveItem item={item} here={here} />
    </Asking>
  )
}
