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
  type Judgement,
} from '#lib/counting-rules/check'
import { together } from '#lib/counting-rules/case-of-evidence'
import { continuesConduct, isOfOneHousehold, survivorOf, type Survivor } from '#lib/counting-rules/case-of-survivor'
import type { Asked } from '#lib/counting-rules/model'

const sameVictim = (survivor: Survivor): Judgement =>
  wants('yes', survivor.sameVictims, {
    weight: 'refuse',
    wrong: 'The two crimes have different victims.',
    unanswered: 'It is not known whether the victims are the same.',
  })

const duplicate = (asked: Asked<'C3'>, survivor: Survivor): Judgement => {
  const alike = together(survivor.sameSuspects, survivor.sameOffence, survivor.sameDay, survivor.samePlace)
  const isExplained = asked.differencesExplainedWords >= A_LINE
  return allOf(
    sameVictim(survivor),
    survivor.sameSuspects === 'no' ? notMet('refuse', 'The two crimes have different suspects.') : met,
    alike === 'yes' || isExplained
      ? met
      : notMet('hold', 'The two crimes differ, or are not known to agree, and nobody has said why.'),
  )
}

const partOf = (asked: Asked<'C3'>, survivor: Survivor): Judgement =>
  allOf(
    sameVictim(survivor),
    wants('yes', survivor.sameSuspects, {
      weight: 'refuse',
      wrong: 'The two crimes have different suspects.',
      unanswered: 'It is not known whether the suspects are the same.',
    }),
    wants('yes', asked.oneSequence, {
      weight: 'refuse',
      wrong: 'The two were not one run of events.',
      unanswered: 'Were the two one run of events?',
    }),
    wants('yes', asked.reportedTogether, {
      weight: 'refuse',
      wrong: 'The two were not reported together.',
      unanswered: 'Were the two reported together?',
    }),
    wants('no', asked.resumedAfterPoliceKnew, {
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
      'survivorReference',
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
    const { asked } = facts
    const survivor = survivorOf(facts)
    if (asked?.category !== 'C3' || survivor === null) return notApplicable
    // Stalking and the like, and one household, have tests of their own: HOCR-C3-05 and C3-06.
    if (continuesConduct(facts) || isOfOneHousehold(facts)) return notApplicable
    if (asked.kind === 'unknown') return unknown('Is this a duplicate, or part of the other crime?')
    return asked.kind === 'duplicate' ? duplicate(asked, survivor) : partOf(asked, survivor)
  },
}
