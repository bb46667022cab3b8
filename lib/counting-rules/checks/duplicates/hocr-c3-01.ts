import {
  allOf,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  wants,
  type Check,
} from '#lib/counting-rules/check'
import { judgedOrLater } from '#lib/counting-rules/evidence-items'

export const hocrC301: Check = {
  id: 'HOCR-C3-01',
  origin: homeOfficeRule,
  about: { request: ['principalCrimeReference', 'kind'], decision: ['alreadyRecorded'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'It is already recorded, in this force',
  why: 'A crime recorded twice, or as part of another, is cancelled into the one that stays. Across two forces it is a transfer, C1.',
  satisfy: 'Name the crime that stays, and say whether this is a duplicate of it or part of it.',
  instead: 'Keep both crimes. If the other one is in another force, ask under C1.',
  judge: (facts) => {
    const { requesterFacts, judgements } = facts
    if (requesterFacts?.category !== 'C3') return notApplicable
    if (requesterFacts.principalCrime === null) return notMet('refuse', 'No crime is named that stays.')
    return allOf(
      wants('yes', requesterFacts.principalCrime.sameForce, {
        weight: 'refuse',
        wrong: 'The other crime is in another force.',
        unanswered: 'It is not known whether the other crime is in this force.',
      }),
      requesterFacts.kind === 'unknown' ? unknown('Is this a duplicate, or part of the other crime?') : met,
      wants('yes', judgedOrLater(facts, judgements?.alreadyRecorded), {
        weight: 'refuse',
        wrong: 'The decision maker finds that it is not the same crime.',
        unanswered: 'The decision maker has not yet said whether it is already recorded.',
      }),
    )
  },
}
