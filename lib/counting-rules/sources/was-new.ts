import { dayOf } from '#lib/base/day'
import { isBefore } from '#lib/counting-rules/notifications'
import type { Answer } from '#lib/counting-rules/facts/terms'
import type { Evidence, Facts } from '#lib/counting-rules/model'

/** Got on a day before the crime was recorded. Of the day of recording itself the hour is often not known. */
const cameOnAnEarlierDay = ({ crime }: Facts, obtainedAt: string): boolean =>
  isBefore(obtainedAt, crime.recordedAt) && dayOf(new Date(obtainedAt)) < crime.recordedOn

/** Police got it before they recorded the crime and nobody is named who had it, or will get it only later than now. */
// What nobody knows the time of came neither before nor after anything.
const isOddlyDated = (facts: Facts, { obtainedAt, heldByBeforeRecording }: Evidence): boolean => {
  const namesNobody = heldByBeforeRecording === 'unknown' || heldByBeforeRecording === 'nobody in police'
  return isBefore(facts.at, obtainedAt) || (namesNobody && cameOnAnEarlierDay(facts, obtainedAt))
}

/**
 * Whether the recorder and the OIC did not have an item, as the facts alone say. When the thing shown happened does not
 * matter; who had it, and when, does.
 */
export const wasNew = (facts: Facts, evidence: Evidence): Answer => {
  const { crime } = facts
  if (evidence.knownToRecorderOrOic === 'yes' || evidence.heldByBeforeRecording === 'recorder or OIC') return 'no'
  if (isOddlyDated(facts, evidence)) return 'unknown'
  if (evidence.knownToRecorderOrOic === 'no') return 'yes'
  return isBefore(crime.recordedAt, evidence.obtainedAt) ? 'yes' : 'unknown'
}
