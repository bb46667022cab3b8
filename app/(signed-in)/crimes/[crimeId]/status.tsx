import { Tag } from '#components/table/tag'
import { dayOf, inWords } from '#lib/base/day'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { rmsInWords } from '#lib/crimes/in-words'
import type { CrimeView } from '#lib/crimes/load-crime'

/** Where the crime stands here: live, or cancelled, since when and why; put back, and by whom it is to be taken on. */
export function CrimeStatus({ view: { details } }: { view: CrimeView }) {
  const { cancelledAs, cancelledAt, cancelledBefore, principalCrime, reinstated } = details
  if (cancelledAs !== null && cancelledAt !== null) {
    return (
      <>
        Cancelled since {inWords(dayOf(cancelledAt))}: {categoryInWords(cancelledAs)}
        {cancelledBefore && '. It was cancelled in the RMS before this product'}
        {principalCrime !== null && (
          <>
            . The crime that stays is{' '}
            <a className="govuk-link" href={`/crimes/${principalCrime.id}`}>
              {principalCrime.reference}
            </a>
          </>
        )}
      </>
    )
  }
  if (reinstated === null) return 'Live'
  return reinstated.isAccepted
    ? `Live. It was put back, and ${reinstated.supervisor} accepted the investigation`
    : `Live. It was put back, and ${reinstated.supervisor} is to accept the investigation`
}

/** Where the crime stands in the RMS, and whether that differs from here. */
export function InTheRms({ view: { crime, details } }: { view: CrimeView }) {
  const { rmsCategory, rmsChangedAt, rmsInformedAt, n100Reference } = details
  const isGoneThere = crime.rmsStatus !== 'live'
  const isRemovedHere = crime.cancelledById !== null
  return (
    <>
      {rmsInWords(crime.rmsStatus)}
      {isGoneThere && rmsCategory !== null && `, ${rmsCategory}`}
      {isGoneThere && rmsChangedAt !== null && `, since ${inWords(dayOf(rmsChangedAt))}`}
      {rmsInformedAt !== null && `. Victims told on ${inWords(dayOf(rmsInformedAt))}, the RMS says`}
      {n100Reference !== null && `. N100 ${n100Reference}`}
      {isRemovedHere !== isGoneThere && (
        <>
          {' '}
          <Tag colour="orange">{isRemovedHere ? 'Still live in the RMS' : 'Live here'}</Tag>
        </>
      )}
    </>
  )
}
