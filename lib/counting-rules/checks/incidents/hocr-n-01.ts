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
import { offenceNow } from '#lib/counting-rules/offence-class'
import type { Facts, Matter } from '#lib/counting-rules/model'

const fits: Readonly<Record<string, string>> = {
  '100/01': 'not confirmed or victim untraced',
  '100/02': 'credible evidence to the contrary',
  '100/03': 'other force or outside the UK',
}

const underItsCode = ({ crime }: Facts, { because }: Matter<'keeping an incident'>): CheckResult => {
  if (because === 'unknown') return unknown('Nobody has said why it is not recorded as a rape.')
  return fits[crime.code] === because ? met : notMet('hold', 'It is kept under the code of another reason.')
}

export const hocrN01: Check = {
  id: 'HOCR-N-01',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'An N100 for a reason the list names, until it is confirmed',
  why: 'Not confirmed, credible evidence to the contrary, or elsewhere: each has its code, one for each victim and offender. Once it is confirmed it becomes a rape without delay.',
  satisfy: 'Keep it under the right code, one for each victim and offender, as long as nothing confirms it.',
  instead: 'Record the rape today.',
  judge: (facts) => {
    const { matter } = facts
    if (matter?.kind !== 'keeping an incident' || offenceNow(facts).countClass !== 'N100') return notApplicable
    return allOf(
      wants('no', matter.confirmedSince, {
        weight: 'refuse',
        wrong: 'It has been confirmed since, so it is a rape.',
        unanswered: 'Has it been confirmed since?',
      }),
      underItsCode(facts, matter),
      wants('yes', matter.onePerVictimAndOffender, {
        weight: 'hold',
        wrong: 'There is not one for each victim and offender.',
        unanswered: 'Is there one for each victim and offender?',
      }),
    )
  },
}
