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

const guardianKnows = (duty: Duty): CheckResult =>
  wants('yes', duty.guardianAlreadyKnows, {
    weight: 'hold',
    wrong: 'The parent or guardian does not know of the report.',
    unanswered: 'Does the parent or guardian already know of the report?',
  })

/** A parent, or another adult, is informed of a child only where no authority has to be. */
const noAuthorityWanted = (duty: Duty): CheckResult =>
  allOf(
    wants('no', duty.lookedAfter, {
      weight: 'hold',
      wrong: 'The child is looked after: inform the local authority with parental responsibility or the social worker.',
      unanswered: 'Is the child looked after by a local authority?',
    }),
    wants('no', duty.parentsWithSuspect, {
      weight: 'hold',
      wrong: 'Every parent is a suspect or lives with one: inform the local authority or the social worker.',
      unanswered: 'Is every parent or guardian a suspect, or living with one?',
    }),
  )

/** Through whomever a victim is informed, of whatever age: not through a suspect, or somebody who lives with one. */
const isNoSuspect = (duty: Duty): CheckResult =>
  duty.informedThrough === 'victim'
    ? met
    : wants('no', duty.guardianIsOrLivesWithSuspect, {
        weight: 'hold',
        wrong: 'The person who was informed is a suspect, or lives with one.',
        unanswered: 'Is the person who was informed a suspect, or do they live with one?',
      })

const throughAuthority = (duty: Duty): CheckResult => {
  if (duty.lookedAfter === 'yes' || duty.parentsWithSuspect === 'yes')
    return withReasons(duty, 'Nobody has said why the authority was informed.')
  return duty.lookedAfter === 'no' && duty.parentsWithSuspect === 'no'
    ? notMet('hold', 'The child is not looked after, and not every parent is a suspect or lives with one.')
    : unknown('Is the child looked after, or is every parent a suspect or living with one?')
}

const isByAuthority = ({ informedThrough }: Duty): boolean =>
  informedThrough === 'local authority' || informedThrough === 'social worker'

const wishesAreKnown = (duty: Duty): CheckResult =>
  duty.childWishesWords > 0 ? met : notMet('hold', 'The child’s own wishes are not written down.')

const throughAnother = (duty: Duty): CheckResult =>
  allOf(withReasons(duty, 'Nobody has said why this adult was chosen.'), noAuthorityWanted(duty))

const ofUnder13 = (duty: Duty): CheckResult => {
  if (duty.informedThrough === 'parent or guardian') return allOf(guardianKnows(duty), noAuthorityWanted(duty))
  if (isByAuthority(duty)) return throughAuthority(duty)
  return duty.informedThrough === 'other adult chosen with reasons'
    ? throughAnother(duty)
    : notMet(
        'hold',
        'A child under 13 is informed through a parent or guardian, another adult chosen with reasons, the local authority or the social worker.',
      )
}

/** Adults who may be told for a child who has a parent or an authority to speak for them. */
const FOR_A_CHILD: readonly Duty['informedThrough'][] = [
  'other adult chosen with reasons',
  'appropriate adult',
  'representative',
]

const of13To15 = (duty: Duty): CheckResult => {
  const chosen = withReasons(duty, 'For a victim of 13 to 15, say why this person was informed.')
  if (duty.informedThrough === 'parent or guardian') return allOf(chosen, guardianKnows(duty), noAuthorityWanted(duty))
  if (FOR_A_CHILD.includes(duty.informedThrough)) return allOf(chosen, throughAnother(duty))
  return isByAuthority(duty) ? allOf(chosen, throughAuthority(duty)) : chosen
}

const agreed = (duty: Duty): CheckResult =>
  wants('yes', duty.victimAgreedToParent, {
    weight: 'hold',
    wrong: 'The victim did not agree that a parent, or another adult, is informed.',
    unanswered: 'Did the victim agree that a parent, or another adult, is informed?',
  })

const of16To17 = (duty: Duty): CheckResult => {
  if (duty.informedThrough === 'parent or guardian')
    return allOf(agreed(duty), guardianKnows(duty), noAuthorityWanted(duty))
  if (isByAuthority(duty)) return allOf(agreed(duty), throughAuthority(duty))
  if (duty.informedThrough === 'other adult chosen with reasons') return allOf(agreed(duty), throughAnother(duty))
  return ofAdult(duty)
}

/** Who cannot decide this for themselves is informed through somebody who acts for them; capacity is presumed until then. */
const ofAdult = (duty: Duty): CheckResult => {
  if (duty.informedThrough === 'victim')
    return duty.hasCapacity === 'no'
      ? notMet('hold', 'The victim cannot decide this for themselves: inform somebody who acts for them.')
      : met
  if (isByAuthority(duty))
    return notMet('hold', 'Only a child is informed through the local authority or a social worker.')
  const reasons = withReasons(duty, 'Nobody has said why the victim was not informed in person.')
  if (duty.informedThrough !== 'appropriate adult') return reasons
  return allOf(
    reasons,
    wants('no', duty.hasCapacity, {
      weight: 'hold',
      wrong: 'The victim can decide this for themselves: inform them.',
      unanswered: 'Can the victim decide this for themselves?',
    }),
  )
}

const ofDuty = (facts: Facts, duty: Duty): CheckResult => {
  if (hasNobodyToInform(facts, duty)) return met
  const victim = facts.victims.find(({ id }) => id === duty.victimId)
  if (duty.informedThrough === 'unknown') return unknown('It is not known who was informed.')
  return victim === undefined ? met : allOf(ofVictim(victim, duty), isNoSuspect(duty))
}

const ofBusiness = (duty: Duty): CheckResult => {
  if (duty.informedThrough === 'business contact') return met
  const wrong = 'A business is informed through its named contact, or another adult with reasons.'
  return FOR_A_BUSINESS.includes(duty.informedThrough) ? withReasons(duty, wrong) : notMet('hold', wrong)
}

const FOR_A_BUSINESS: readonly Duty['informedThrough'][] = ['representative', 'other adult chosen with reasons']

const ofVictim = (victim: Facts['victims'][number], duty: Duty): CheckResult => {
  if (victim.kind === 'organisation') return ofBusiness(duty)
  if (duty.informedThrough === 'business contact')
    return notMet('hold', 'Only a business is informed through the contact of a business.')
  const age = victim.age === 'unknown' ? duty.ageFound : victim.age
  if (age === 'unknown')
    return unknown('It is not known how old the victim is: have their year of birth put right in the RMS.')
  if (age === 'adult') return ofAdult(duty)
  return allOf(BY_AGE[age](duty), wishesAreKnown(duty))
}

const BY_AGE = { 'under 13': ofUnder13, '13-15': of13To15, '16-17': of16To17 } as const

export const hocrV05: Check = {
  id: 'HOCR-V-05',
  origin: productSafeguard(
    'Informing the wrong person can put a child in danger, most of all where honour is at stake.',
  ),
  about: {},
  stages: ['cancelling'],
  weights: ['hold'],
  title: 'The right person was informed',
  why: 'An adult is informed in person. From 16 the victim is informed, a parent only if the victim agrees. From 13 to 15 the registrar or decision maker chooses and says why. Under 13 a parent or guardian who knows already, and who neither is nor lives with a suspect. Of a looked-after child, or one whose every parent is or lives with a suspect, the local authority with parental responsibility or the allocated social worker is informed. A child’s own wishes are written down at any age. Who cannot decide for themselves is informed through somebody who acts for them. Nobody of any age, nor a business, is informed through a suspect or somebody who lives with one.',
  satisfy: 'Inform the right person, or say why another was chosen.',
  instead: 'Choose another adult: the other parent, or the local authority.',
  judge: (facts) => ofEveryDuty(facts, (duty) => ofDuty(facts, duty)),
}
