import { CrimeStateTag } from '#components/cancellation/decision-state-tag'
import { CrimeSummary } from '#components/crime/crime-summary'
import { InvolvementList } from '#components/crime/involvement-list'
import { WhatWasReported } from '#components/crime/what-was-reported'
import { instantInWords } from '#lib/base/day'
import type { RequestView } from '#lib/cancellations/load/load-request'
import { involvementLines } from '#lib/cancellations/views/involvement-lines'
import { titleOf } from '#lib/counting-rules/offences'
import { flagInWords, reportedInWords, reporterInWords, rmsInWords } from '#lib/crimes/in-words'

/** The crime the request is about, and who is on it. */
export function CrimeOfRequest({ view: { crime, viewerRelation } }: { view: RequestView }) {
  const [people, officers] = involvementLines(crime, viewerRelation.now)
  return (
    <section aria-labelledby="crime">
      <h2 className="govuk-heading-m" id="crime">
        The crime
      </h2>
      <CrimeSummary
        reference={crime.reference}
        offence={titleOf(crime.code, crime.countClass)}
        code={`${crime.code}, ${crime.countClass}`}
        recorded={instantInWords(new Date(crime.recordedAt))}
        reported={instantInWords(new Date(crime.reportedAt))}
        reporter={reporterInWords(crime.reporter)}
        area={crime.area}
        unit={crime.unit}
        flags={crime.flags.map(flagInWords)}
        rms={rmsInWords(crime.rmsStatus)}
        state={<CrimeStateTag isLive={crime.isLive} />}
      />
      <h3 className="govuk-heading-s">What was reported</h3>
      <WhatWasReported {...reportedInWords(crime.reported)} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/crimes/${crime.id}`}>
          Everything held about this crime
        </a>
      </p>
      {people.length === 0 ? (
        <p className="govuk-body">The RMS names no victim and nobody else on this crime.</p>
      ) : (
        <InvolvementList caption="Victims and others" involvements={people} />
      )}
      {officers.length > 0 && <InvolvementList caption="Officers" involvements={officers} />}
    </section>
  )
}
