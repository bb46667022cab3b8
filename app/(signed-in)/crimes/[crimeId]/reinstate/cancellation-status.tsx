import { SummaryList } from '#components/table/summary-list'
import { instantInWords } from '#lib/base/day'
import type { ReinstatementView, ReinstatedRow } from '#lib/cancellations/reinstate/load-reinstatement'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { FOUND_BY_WORDS } from '#lib/cancellations/views/found-by-words'
import type { Actor } from '#lib/people/model'
import { AcceptButton } from '../../../investigations/accept-button.tsx'

/** How the crime left the count, and what follows once it is back. */
export function CancellationStatus({
  view: { last, reason },
  actor,
  formKey,
}: {
  view: ReinstatementView
  actor: Actor
  formKey: string
}) {
  if (!last)
    return <p className="govuk-body">This crime is live, and was never cancelled: there is nothing to put back.</p>
  const isTheirs = last.supervisorId === actor.staffId && !last.acceptedAt
  return (
    <>
      <SummaryList rows={[...cancelled(last), ...(last.reinstatedAt ? reinstated(last, reason) : [])]} />
      {isTheirs && last.reinstatementId !== null && (
        <AcceptButton reinstatementId={last.reinstatementId} formKey={formKey} />
      )}
    </>
  )
}

const cancelled = ({ category, cancelledAt, isFromBefore, requestId }: ReinstatedRow) => [
  { key: 'Cancelled as', value: `${categoryInWords(category)}${isFromBefore ? ', before this product' : ''}` },
  { key: 'Cancelled on', value: instantInWords(cancelledAt) },
  ...(requestId
    ? [
        {
          key: 'Request',
          value: (
            <a className="govuk-link" href={`/requests/${requestId}`}>
              The request and its decision
            </a>
          ),
        },
      ]
    : []),
]

const reinstated = (
  { reinstatedAt, reinstatedBy, foundBy, supervisor, acceptedAt, toInform }: ReinstatedRow,
  reason: string,
) => [
  { key: 'Put back', value: `${reinstatedAt ? instantInWords(reinstatedAt) : ''}, by ${reinstatedBy ?? 'nobody'}` },
  { key: 'Found by', value: foundBy === null ? 'Not known' : FOUND_BY_WORDS[foundBy] },
  { key: 'Why', value: reason },
  {
    key: 'Investigation',
    value: acceptedAt
      ? `Accepted by ${supervisor ?? 'nobody'}, ${instantInWords(acceptedAt)}`
      : `For ${supervisor ?? 'nobody'} to accept`,
  },
  { key: 'Victims to inform', value: toInform === 0 ? 'None left to inform' : String(toInform) },
]
