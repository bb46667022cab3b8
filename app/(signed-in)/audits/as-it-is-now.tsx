import { SummaryList } from '#components/table/summary-list'
import type { ReadCrime } from '#lib/audits/reviews/load-decision'
import { dayOf, inWords } from '#lib/base/day'
import { rmsInWords } from '#lib/crimes/in-words'
import { countInWords } from '#lib/statistics/model'

/**
 * How the crime and its victims stand now, apart from how they stood when it was decided; of a drawn case as they stood when its
 * frame was frozen, since what was done later would tell a second reader of the first.
 */
export function AsItIsNow({ crime, asOf }: { crime: ReadCrime; asOf?: Date }) {
  const { isCancelled, reinstatedAt, acceptedAt, rmsStatus, victimsDue, victimsInformed } = crime
  return (
    <section aria-labelledby="now">
      <h2 className="govuk-heading-m" id="now">
        {asOf === undefined ? 'As it is now' : `As it stood when the audit was frozen, on ${inWords(dayOf(asOf))}`}
      </h2>
      <SummaryList
        rows={[
          { key: 'The crime', value: isCancelled ? 'Cancelled' : 'Live' },
          ...(rmsStatus === null ? [] : [{ key: 'In the RMS', value: rmsInWords(rmsStatus) }]),
          {
            key: 'Reinstated',
            value:
              reinstatedAt === null
                ? 'No'
                : `${inWords(dayOf(reinstatedAt))}${asOf === undefined ? takenOn(acceptedAt) : ''}`,
          },
          {
            key: 'Victims informed before it was cancelled',
            value:
              victimsDue === 0
                ? 'Nobody had to be informed'
                : `${countInWords(victimsInformed)} of ${countInWords(victimsDue)}`,
          },
        ]}
      />
    </section>
  )
}

const takenOn = (acceptedAt: Date | null): string =>
  acceptedAt === null
    ? '. No supervisor has taken it on yet'
    : `. A supervisor took it on, ${inWords(dayOf(acceptedAt))}`
