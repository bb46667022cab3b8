import {
  A_LINE,
  allOf,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  wants,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { together } from '#lib/counting-rules/evidence-items'
import {
  continuesConduct,
  isOfOneHousehold,
  principalCrimeOf,
  type PrincipalCrime,
} from '#lib/counting-rules/principal-crime'
import type { RequesterFacts } from '#lib/counting-rules/model'

const sameVictim = (principalCrime: PrincipalCrime): CheckResult =>
  wants('yes', principalCrime.sameVictims, {
    weight: 'refuse',
    wrong: 'The two crimes have different victims.',
    unanswered: 'It is not known whether the victims are the same.',
  })

const duplicate = (requesterFacts: RequesterFacts<'C3'>, principalCrime: PrincipalCrime): CheckResult => {
  const alike = together(
    principalCrime.sameSuspects,
    principalCrime.sameOffence,
    principalCrime.sameDay,
    principalCrime.samePlace,
  )
  const isExplained = requesterFacts.differencesExplainedWords >= A_LINE
  return allOf(
    sameVictim(principalCrime),
    principalCrime.sameSuspects === 'no' ? notMet('refuse', 'The two crimes have different suspects.') : met,
    alike === 'yes' || isExplained
      ? met
      : notMet('hold', 'The two crimes differ, or are not known to agree, and nobody has said why.'),
  )
}

const partOf = (requesterFacts: RequesterFacts<'C3'>, principalCrime: PrincipalCrime): CheckResult =>
  allOf(
    sameVictim(principalCrime),
    wants('yes', principalCrime.sameSuspects, {
      weight: 'refuse',
      wrong: 'The two crimes have different suspects.',
      unanswered: 'It is not known whether the suspects are the same.',
    }),
    wants('yes', requesterFacts.oneSequence, {
      weight: 'refuse',
      wrong: 'The two were not one run of events.',
      unanswered: 'Were the two one run of events?',
    }),
    wants('yes', requesterFacts.reportedTogether, {
      weight: 'refuse',
      wrong: 'The two were not reported together.',
      unanswered: 'Were the two reported together?',
    }),
    wants('no', requesterFacts.resumedAfterPoliceKnew, {
      weight: 'refuse',
      wrong: 'It started again after police knew, so it is a new crime.',
      unanswered: 'Did it start again after police knew?',
    }),
  )

export const hocrC303: Check = {
  id: 'HOCR-C3-03',
  origin: homeOfficeRule,
  about: {
    request: [
      'kind',
      'principalCrimeReference',
      'samePlace',
      'differencesExplained',
      'oneSequence',
      'reportedTogether',
      'resumedAfterPoliceKnew',
      'oneHousehold',
    ],
  },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'One victim, one set of suspects, one run of events',
  why: 'Each victim has a crime of their own. Part of a crime means the same victim, the same suspects, one run of events, reported together. What starts again after police knew is new.',
  satisfy: 'Show that the two are the same, and explain what differs.',
  instead: 'Keep both crimes.',
  judge: (facts) => {
    const { requesterFacts } = facts
    const principalCrime = principalCrimeOf(facts)
    if (requesterFacts?.category !== 'C3' || principalCrime === null) return notApplicable
    // Stalking and the like, and one household, have tests of their own: HOCR-C3-05 and C3-06.
    if (continuesConduct(facts) || isOfOneHousehold(facts)) return notApplicable
    if (requesterFacts.kind === 'unknown') return unknown('Is this a duplicate, or part of the other crime?')
    return requesterFacts.kind === 'duplicate'
      ? duplicate(requesterFacts, principalCrime)
      : partOf(requesterFacts, principalCrime)
  },
}
