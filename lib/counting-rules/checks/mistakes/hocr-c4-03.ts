import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { offenceWhenRecorded } from '#lib/counting-rules/offence-class'

export const hocrC403: Check = {
  id: 'HOCR-C4-03',
  origin: homeOfficeRule,
  about: { request: ['pointsToProve'] },
  stages: ['asking', 'deciding'],
  judgesRecording: true,
  weights: ['refuse', 'hold'],
  title: 'A crime against the state: are the points to prove made out?',
  why: 'Where they are not made out, C4 may fit. Where they are, but there is not enough to charge, the crime stays.',
  satisfy: 'Go through the points to prove and say which is missing.',
  instead: 'Keep the crime. Outcome 15 may fit.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C4' || offenceWhenRecorded(facts).basis !== 'state') return notApplicable
    const points = facts.requesterFacts.pointsToProve
    if (points === 'not made out') return met
    return points === 'made out'
      ? notMet('refuse', 'The points to prove are made out.')
      : unknown('Nobody has gone through the points to prove.')
  },
}
