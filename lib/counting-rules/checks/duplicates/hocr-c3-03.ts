import {
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
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import {
  continuedConduct,
  duplicateIn,
  fromOneHousehold,
  isOfOneOffence,
  type PrincipalCrime,
} from '#lib/counting-rules/principal-crime'
import type { Facts, RequesterFacts } from '#lib/counting-rules/model'

const OTHER_DAY = 'In the RMS the two were not reported on the same day, so the registrar decides whether they are one.'
const WRONG_CLASS =
  'Two records of one crime are in different offences or classes, so one of them is in the wrong class.'
const RECLASSIFY = {
  satisfy: 'Have the record in the wrong class reclassified first, then ask again.',
  instead: 'If it is another act of the same run of events, ask for it as part of the other crime.',
}

const sameVictim = (principalCrime: PrincipalCrime): CheckResult =>
  wants('yes', principalCrime.sameVictims, {
    weight: 'refuse',
    wrong: 'The two crimes have different victims.',
    unanswered: 'It is not known whether the victims are the same.',
  })

/** Of two records of one crime; what differs between them HOCR-C3-03a asks about. */
const duplicate = (
  facts: Facts,
  { sameActs, recordedTwiceBecause, suspectsNamed }: RequesterFacts<'C3'>,
  principalCrime: PrincipalCrime,
): CheckResult =>
  allOf(
    sameVictim(principalCrime),
    principalCrime.sameSuspects === 'no' || suspectsNamed === 'different people'
      ? notMet('refuse', 'The two crimes have different suspects.')
      : met,
    wants('yes', sameActs, {
      weight: 'refuse',
      wrong: 'The two records are about different acts.',
      unanswered: 'It is not known whether both records are about the same acts.',
    }),
    recordedTwiceBecause === 'not recorded twice' ? notMet('refuse', 'The two records are of two events.') : met,
    isOfOneOffence(facts, principalCrime) ? met : notMet('hold', WRONG_CLASS, RECLASSIFY),
    recordedTwiceBecause === 'unknown' ? unknown('How did it come to be recorded twice?') : met,
  )

const partOf = (facts: Facts, requesterFacts: RequesterFacts<'C3'>, principalCrime: PrincipalCrime): CheckResult =>
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
    // Two reports on one night may fall on two days; anything else is not reported together.
    principalCrime.sameDay === 'yes' ? met : forTheRegistrar(facts, OTHER_DAY),
  )

export const hocrC303: Check = {
  id: 'HOCR-C3-03',
  origin: homeOfficeRule,
  about: {
    request: [
      'kind',
      'principalCrimeReference',
      'sameActs',
      'recordedTwiceBecause',
      'suspectsNamed',
      'oneSequence',
      'reportedTogether',
      'resumedAfterPoliceKnew',
      'oneHousehold',
    ],
  },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'refer', 'hold'],
  title: 'One victim, one set of suspects, one run of events',
  why: 'Each victim has a crime of their own. Part of a crime means the same victim, the same suspects, one run of events, reported together. What starts again after police knew is new.',
  satisfy: 'Show that both are the same victim, the same suspects and the same acts.',
  instead: 'Keep both crimes.',
  judge: (facts) => {
    const asked = duplicateIn(facts)
    if (asked === null) return notApplicable
    // Stalking and the like, and one household, have tests of their own: HOCR-C3-05 and C3-06.
    if (continuedConduct(facts) !== null || fromOneHousehold(facts) !== null) return notApplicable
    const { given, principalCrime } = asked
    if (given.kind === 'unknown') return unknown('Is this a duplicate, or part of the other crime?')
    return given.kind === 'duplicate' ? duplicate(facts, given, principalCrime) : partOf(facts, given, principalCrime)
  },
}
