import {
  A_LINE,
  allOf,
  met,
  notMet,
  productSafeguard,
  unknown,
  wants,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { hasNobodyToInform } from '#lib/counting-rules/notifications'
import type { Duty, Facts } from '#lib/counting-rules/model'
import { ofEveryDuty } from './every-notification.ts'

const withReasons = (duty: Duty, wrong: string): CheckResult =>
  duty.informedThroughReasonWords >= A_LINE ? met : notMet('hold', wrong)

const guardianIsSafe = (duty: Duty): CheckResult =>
  allOf(
    wants('no', duty.guardianIsOrLivesWithSuspect, {
      weight: 'hold',
      wrong: 'The parent or guardian is a suspect, or lives with one.',
      unanswered: 'Is the parent or guardian a suspect, or do they live with one?',
    }),
    wants('yes', duty.guardianAlreadyKnows, {
      weight: 'hold',
      wrong: 'The parent or guardian does not know of the report.',
      unanswered: 'Does the parent or guardian already know of the report?',
    }),
  )

const ofUnder13 = (duty: Duty): CheckResult => {
  if (duty.informedThrough === 'parent or guardian') return guardianIsSafe(duty)
  return duty.informedThrough === 'other adult chosen with reasons'
    ? withReasons(duty, 'Nobody has said why this adult was chosen.')
    : notMet('hold', 'A child under 13 is told through a parent or guardian, or another adult chosen with reasons.')
}

const of16To17 = (duty: Duty): CheckResult => {
  if (duty.informedThrough === 'victim') return met
  if (duty.informedThrough !== 'parent or guardian')
    return withReasons(duty, 'Nobody has said why the victim was not told in person.')
  return wants('yes', duty.victimAgreedToParent, {
    weight: 'hold',
    wrong: 'The victim did not agree that a parent is told.',
    unanswered: 'Did the victim agree that a parent is told?',
  })
}

const ofDuty = (facts: Facts, duty: Duty): CheckResult => {
  if (hasNobodyToInform(duty)) return met
  const victim = facts.victims.find(({ id }) => id === duty.victimId)
  if (duty.informedThrough === 'unknown') return unknown('It is not known who was told.')
  if (victim === undefined) return met
  if (victim.kind === 'organisation')
    return duty.informedThrough === 'business contact'
      ? met
      : withReasons(duty, 'A business is told through its named contact.')
  const age = victim.age === 'unknown' ? duty.ageFound : victim.age
  if (age === 'under 13') return ofUnder13(duty)
  if (age === '16-17') return of16To17(duty)
  if (age === '13-15')
    return allOf(
      withReasons(duty, 'For a victim of 13 to 15, say why this person was told.'),
      duty.informedThrough === 'parent or guardian' ? guardianIsSafe(duty) : met,
    )
  if (age === 'unknown')
    return unknown('It is not known how old the victim is: have their year of birth put right in the RMS.')
  return duty.informedThrough === 'victim'
    ? met
    : withReasons(duty, 'Nobody has said why the victim was not told in person.')
}

export const hocrV05: Check = {
  id: 'HOCR-V-05',
  origin: productSafeguard('Telling the wrong person can put a child in danger, most of all where honour is at stake.'),
  about: {},
  stages: ['cancelling'],
  weights: ['hold'],
  title: 'The right person was told',
  why: 'An adult is told in person. From 16 the victim is told, a parent only if the victim agrees. From 13 to 15 the registrar or decision maker chooses and says why. Under 13 a parent or guardian who knows already, and who neither is nor lives with a suspect.',
  satisfy: 'Tell the right person, or say why another was chosen.',
  instead: 'Choose another adult: the other parent, or the local authority.',
  judge: (facts) => ofEveryDuty(facts, (duty) => ofDuty(facts, duty)),
}
