import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ButtonGroup, ButtonLink } from '#components/form/button'
import { PageTitle } from '#components/page/page-title'
import { EmptyList } from '#components/table/empty-list'
import { itemOf } from '#lib/cancellations/draft/draft-to-request'
import { needsEvidence } from '#lib/cancellations/draft/needs-evidence'
import { Asking, CannotAsk, openDraft, whyNot } from '../open-draft.tsx'
import { ItemList } from './item-list.tsx'

export const metadata: Metadata = { title: 'The evidence' }

/** The evidence of a request, piece by piece. */
export default async function Page({ params }: PageProps<'/crimes/[crimeId]/request/evidence'>) {
  const opened = await openDraft(params, 'request/evidence')
  const {
    view: { crime, draft, files, today },
    ask,
  } = opened
  const category = draft?.answers.category
  const why = whyNot(opened, category ?? undefined)
  if (why) return <CannotAsk opened={opened} why={why} />
  if (!category) redirect(ask)
  const items = draft.answers.evidence
  const isUnfinished = items.some((item) => !itemOf(item, today).ok)
  const here = `${ask}/evidence`
  return (
    <Asking opened={opened} back={{ href: `${ask}/facts` }}>
      <PageTitle>The evidence</PageTitle>
      <p className="govuk-body">{needsEvidence(category) ? NEEDED : 'You can add evidence. You do not have to.'}</p>
      {items.length === 0 && <EmptyList words="There is no evidence here yet." />}
      <ItemList items={items} files={files} today={today} crimeId={crime.id} here={here} />
      <p className="govuk-body">
        <ButtonLink href={`${here}/new`} kind="secondary">
          {items.length === 0 ? 'Add evidence' : 'Add another piece of evidence'}
        </ButtonLink>
      </p>
      {isUnfinished && <p className="govuk-body">Finish or remove what is not finished, then go on.</p>}
      <ButtonGroup>
        {!isUnfinished && <ButtonLink href={`${ask}/check`}>Continue</ButtonLink>}
        <a className="govuk-link" href={ask}>
          Come back later
        </a>
      </ButtonGroup>
    </Asking>
  )
}

const NEEDED =
  'The decision rests on the evidence. Add each piece on its own: a file you attach, or something that was seen and is held elsewhere.'
