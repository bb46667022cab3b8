import { SummaryList } from '#components/table/summary-list'
import { instantInWords } from '#lib/base/day'
import type { PutBackLook, PutBackRow } from '#lib/cancellations/putting-back/put-back-look'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { FOUND_BY_WORDS } from '#lib/cancellations/views/found-by-words'
import type { Asker } from '#lib/people/model'
import { AcceptButton } from '../../../investigations/accept-button.tsx'

/** How the crime left the count, and what follows once it is back. */
export function HowItStands({
  look: { last, reason },
  asker,
  formKey,
}: {
  look: PutBackLook
  asker: Asker
  formKey: string
}) {
  if (!last)
    return <p className="govuk-body">This crime is live, and was never cancelled: there is nothing to put back.</p>
  const isTheirs = last.supervisorId === asker.staffId && !last.acceptedAt
  return (
    <>
      <SummaryList rows={[...cancelled(last), ...(last.putBackAt ? putBack(last, reason) : [])]} />
      {isTheirs && last.reinstatementId !== null && (
        <AcceptButton reinstatementId={last.reinstatementId} formKey={formKey} />
      )}
    </>
  )
}

const cancelled = ({ category, cancelledAt, isFromBefore, requestId }: PutBackRow) => [
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

const putBack = ({ putBackAt, putBackBy, foundBy, supervisor, acceptedAt, toTell }: PutBackRow, reason: string) => [
  { key: 'Put back', value: `${putBackAt ? instantInWords(putBackAt) : ''}, by ${putBackBy ?? 'nobody'}` },
  { key: 'Found by', value: FOUND_BY_WORDS[foundBy ?? ''] ?? 'Not known' },
  { key: 'Why', value: reason },
  {
    key: 'Investigation',
    value: acceptedAt
      ? `Accepted by ${supervisor ?? 'nobody'}, ${instantInWords(acceptedAt)}`
      : `For ${supervisor ?? 'nobody'} to accept`,
  },
  { key: 'Victims to tell', value: toTell === 0 ? 'None left to tell' : String(toTell) },
]
