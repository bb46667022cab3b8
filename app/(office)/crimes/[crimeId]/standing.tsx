import { Tag } from '#components/table/tag'
import { dayOf, inWords } from '#lib/base/day'
import { type Category } from '#lib/counting-rules/model'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { rmsInWords } from '#lib/crimes/in-words'
import type { CrimeLook } from '#lib/crimes/look'

/** Where the crime stands here: live, or cancelled, since when and why; put back, and by whom it is to be taken on. */
export function Here({ look: { details } }: { look: CrimeLook }) {
  const { cancelledAs, cancelledAt, cancelledBefore, survivor, putBack } = details
  if (cancelledAs !== null && cancelledAt !== null) {
    return (
      <>
        Cancelled since {inWords(dayOf(cancelledAt))}: {categoryInWords(cancelledAs as Category)}
        {cancelledBefore && '. It was cancelled in the RMS before this product'}
        {survivor !== null && (
          <>
            . The crime that stays is{' '}
            <a className="govuk-link" href={`/crimes/${survivor.id}`}>
              {survivor.reference}
            </a>
          </>
        )}
      </>
    )
  }
  if (putBack === null) return 'Live'
  return putBack.isAccepted
    ? `Live. It was put back, and ${putBack.supervisor} accepted the investigation`
    : `Live. It was put back, and ${putBack.supervisor} is to accept the investigation`
}

/** Where the crime stands in the RMS, and whether that differs from here. */
export function InTheRms({ look: { crime, details } }: { look: CrimeLook }) {
  const { rmsCategory, rmsChangedAt, rmsToldAt, n100Reference } = details
  const isGoneThere = crime.rmsStatus !== 'live'
  const isGoneHere = crime.cancelledById !== null
  return (
    <>
      {rmsInWords(crime.rmsStatus)}
      {isGoneThere && rmsCategory !== null && `, ${rmsCategory}`}
      {isGoneThere && rmsChangedAt !== null && `, since ${inWords(dayOf(rmsChangedAt))}`}
      {rmsToldAt !== null && `. Victims told on ${inWords(dayOf(rmsToldAt))}, the RMS says`}
      {n100Reference !== null && `. N100 ${n100Reference}`}
      {isGoneHere !== isGoneThere && (
        <>
          {' '}
          <Tag colour="orange">{isGoneHere ? 'Still live in the RMS' : 'Live here'}</Tag>
        </>
      )}
    </>
  )
}
