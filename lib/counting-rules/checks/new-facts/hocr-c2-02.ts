import { dayOf } from '#lib/base/day'
import { homeOfficeRule, notApplicable, wants, type Check } from '#lib/counting-rules/check'
import { anyOf, judgedOrLater, reliedOn, together, type WeighedEvidence } from '#lib/counting-rules/evidence-items'
import { isBefore } from '#lib/counting-rules/notifications'
import type { Answer } from '#lib/counting-rules/facts/terms'
import type { Evidence, Facts } from '#lib/counting-rules/model'

/** Got on a day before the crime was recorded. Of the day of recording itself the hour is often not known. */
const cameOnAnEarlierDay = ({ crime }: Facts, obtainedAt: string): boolean =>
  isBefore(obtainedAt, crime.recordedAt) && dayOf(new Date(obtainedAt)) < crime.recordedOn

/** Police got it before they recorded the crime and nobody is named who had it, or will get it only later than now. */
const isOddlyDated = (facts: Facts, { obtainedAt, heldByBeforeRecording }: Evidence): boolean => {
  if (obtainedAt === 'unknown') return false
  const namesNobody = heldByBeforeRecording === 'unknown' || heldByBeforeRecording === 'nobody in police'
  return isBefore(facts.at, obtainedAt) || (namesNobody && cameOnAnEarlierDay(facts, obtainedAt))
}

/** What the facts alone say. When the thing shown happened does not matter; who had it, and when, does. */
const wasNew = (facts: Facts, { evidence }: WeighedEvidence): Answer => {
  const { crime } = facts
  if (evidence.knownToRecorderOrOic === 'yes' || evidence.heldByBeforeRecording === 'recorder or OIC') return 'no'
  if (isOddlyDated(facts, evidence)) return 'unknown'
  if (evidence.knownToRecorderOrOic === 'no') return 'yes'
  if (evidence.obtainedAt === 'unknown') return 'unknown'
  return isBefore(crime.recordedAt, evidence.obtainedAt) ? 'yes' : 'unknown'
}

export const hocrC202: Check = {
  id: 'HOCR-C2-02',
  origin: homeOfficeRule,
  about: { request: ['evidence'], decision: ['additional'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'Additional: the recorder and the OIC did not have it',
  why: 'Information is additional when neither the person who recorded the crime nor the OIC had it when they recorded. The date on the film does not matter.',
  satisfy: 'Say when it was got, who had it before, and whether the recorder or the OIC knew of it.',
  instead: 'If they had it and misread it, ask under C4. Otherwise keep the crime.',
  judge: (facts) => {
    const items = reliedOn(facts)
    if (items.length === 0) return notApplicable
    const answers = items.map((item) =>
      together(wasNew(facts, item), judgedOrLater(facts, item.judgements?.additional)),
    )
    return wants('yes', anyOf(answers), {
      weight: 'refuse',
      wrong: 'The recorder or the OIC already had this when the crime was recorded.',
      unanswered: 'Who had this when the crime was recorded, and did the recorder or the OIC know?',
    })
  },
}
