import type { OffencePair } from '#lib/counting-rules/facts/terms'
import { pairInWords } from '#lib/counting-rules/facts/terms'
import type { Facts, RequesterFacts } from '#lib/counting-rules/model'
import { offenceOf, titleOf, type Offence } from '#lib/counting-rules/offences'
import { hadEnded } from '#lib/counting-rules/offences/offence'
import { ON_THE_LIST, REPORTED, type ReportedAs } from '#lib/counting-rules/questions/kinds/reported'

/** What somebody says was reported, with the offence where it was one of the list. */
export interface Reported {
  readonly as: ReportedAs
  readonly offence: OffencePair | null
}

/** What the requester says was reported. */
export const reportedByRequester = ({ reported, reportedOffence }: RequesterFacts<'C4'>): Reported => ({
  as: reported,
  offence: reported === ON_THE_LIST ? reportedOffence : null,
})

/** What the decision maker read in the log; not known until there is one. */
export const reportedByDecisionMaker = ({ judgements }: Facts): Reported => ({
  as: judgements?.reportedInLog ?? 'unknown',
  offence: judgements?.reportedInLog === ON_THE_LIST ? judgements.reportedOffenceInLog : null,
})

/** The answer that counts at this step: the requester's while it is asked, then the decision maker's own. */
export const reportedNow = (facts: Facts, requesterFacts: RequesterFacts<'C4'>): Reported =>
  facts.stage === 'asking' ? reportedByRequester(requesterFacts) : reportedByDecisionMaker(facts)

/** Somebody has said what it was, and named the offence where it was one of the list. */
export const isNamed = ({ as, offence }: Reported): boolean =>
  as !== 'unknown' && (as !== ON_THE_LIST || offence !== null)

/** Two people name the same. */
export const isSameReport = (one: Reported, other: Reported): boolean =>
  one.as === other.as &&
  one.offence?.code === other.offence?.code &&
  one.offence?.countClass === other.offence?.countClass

/** What was reported, as it is told to the person reading. */
export const reportInWords = ({ as, offence }: Reported): string =>
  offence === null
    ? REPORTED[as].toLowerCase()
    : `${titleOf(offence.code, offence.countClass)} (${pairInWords(offence)})`

/** The offence that was reported, by the list of the day of recording; undefined where none of the list was. */
export const offenceReported = ({ crime }: Facts, { offence }: Reported): Offence | undefined =>
  offence === null ? undefined : offenceOf(offence.code, offence.countClass, crime.recordedOn)

/** Fraud and computer misuse: the list names each under its own code, and Report Fraud records them all. */
const OF_REPORT_FRAUD = 'Fraud (NFIB / Report Fraud)'

const isRecordedElsewhere = ({ group }: Offence): boolean => group === OF_REPORT_FRAUD

/**
 * How the list has what was reported on the day it was recorded. `incident`: reported, and kept as an N100, N200 or N300.
 * Unknown where nobody has said what it was, or no list holds the offence.
 */
export function standingOf(
  facts: Facts,
  reported: Reported,
): 'notifiable' | 'incident' | 'not notifiable' | 'recorded elsewhere' | 'unknown' {
  if (!isNamed(reported)) return 'unknown'
  const offence = offenceReported(facts, reported)
  if (offence === undefined) return 'not notifiable'
  if (!offence.listed) return 'unknown'
  if (offence.kind === 'notifiable reported incident') return 'incident'
  if (isRecordedElsewhere(offence)) return 'recorded elsewhere'
  return hadEnded(offence, facts.crime.recordedOn) ? 'not notifiable' : 'notifiable'
}
