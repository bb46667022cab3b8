import { SummaryList } from '#components/table/summary-list'
import { type Day, instantInWords, inWords } from '#lib/base/day'
import type { ReviewView, ReviewDetails } from '#lib/cancellations/review/load-review'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { REPLY_WORDS } from '#lib/victims/in-words'
import type { DutyState } from '#lib/victims/model'
import { Words } from '../../requests/[requestId]/quoted-text.tsx'

/** What was said and when, what it is about, and, once there is one, the answer and who is informed of it. */
export function Review({ view: { review, crime, theirWords, answer } }: { view: ReviewView }) {
  return (
    <SummaryList
      rows={[
        { key: 'What the victim says', value: REPLY_WORDS[review.ground] },
        { key: 'Their words', value: <Words>{theirWords}</Words> },
        { key: 'Written down', value: `${instantInWords(review.openedAt)}, by ${review.openedBy}` },
        { key: 'Answer by', value: inWords(review.dueOn as Day) },
        {
          key: 'Cancelled as',
          value: `${categoryInWords(review.category)}, ${instantInWords(review.cancelledAt)}`,
        },
        { key: 'Look at', value: <Ways review={review} crimeId={crime.id} /> },
        ...answered(review, answer),
      ]}
    />
  )
}

function Ways({ review: { requestId }, crimeId }: { review: ReviewDetails; crimeId: string }) {
  return (
    <>
      {requestId === null ? (
        'It was cancelled before this product: there is no request to look at here. '
      ) : (
        <>
          <a className="govuk-link" href={`/requests/${requestId}`}>
            The request, its decision and its notifications
          </a>
          <br />
        </>
      )}
      <a className="govuk-link" href={`/crimes/${crimeId}`}>
        The crime
      </a>
    </>
  )
}

function answered({ outcome, answeredAt, answeredBy, duties }: ReviewDetails, answer: string) {
  if (outcome === null || answeredAt === null) return []
  return [
    { key: 'Answer', value: outcome === 'stands' ? 'It stays cancelled' : 'It was put back' },
    { key: 'Why', value: <Words>{answer}</Words> },
    { key: 'Answered', value: `${instantInWords(answeredAt)}, by ${answeredBy ?? 'nobody'}` },
    ...duties.map(({ id, state }, n) => ({
      key: duties.length === 1 ? 'Informing the victim' : `Informing victim ${String(n + 1)}`,
      value: (
        <a className="govuk-link" href={`/victims/${id}`}>
          {DUTY_WORDS[state]}
        </a>
      ),
    })),
  ]
}

const DUTY_WORDS: Readonly<Record<DutyState, string>> = {
  open: 'Still to be informed',
  informed: 'Informed',
  nobody_to_inform: 'There is nobody to inform',
  no_longer_needed: 'Not needed: the crime was put back',
}
