import { dayOf } from '#lib/base/day'
import { workingDaysBetween } from '#lib/base/working-days'
import { met, notApplicable, notMet, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'
import { isSensitive, offencesEver } from '#lib/counting-rules/offence-class'
import { dutyTo, hasNobodyToInform, notificationsThatCount } from '#lib/counting-rules/notifications'
import type { Facts, NotificationFacts, Victim } from '#lib/counting-rules/model'

const ORDINARY = 5
const ENHANCED = 1

/** Enhanced rights: assessed so, a child, a grave offence, domestic abuse, hate, or somebody targeted again and again. */
const hasEnhancedRights = (facts: Facts, victim: Victim): boolean =>
  victim.kind !== 'organisation' &&
  (victim.enhanced !== 'no' ||
    isSensitive(facts) ||
    offencesEver(facts).some(({ enhanced }) => enhanced) ||
    facts.crime.flags.some((flag) => flag === 'hate' || flag === 'repeat' || flag === 'vulnerable_adult'))

/** Working days in which to inform this victim, counted from the day of the decision. */
const workingDaysToInform = (facts: Facts, victim: Victim): number =>
  hasEnhancedRights(facts, victim) ? ENHANCED : ORDINARY

const wasLate = (facts: Facts, notification: NotificationFacts, victim: Victim): boolean => {
  const duty = dutyTo(notification, victim.id)
  if (duty !== undefined && hasNobodyToInform(facts, duty)) return false
  const informed = duty === undefined ? [] : notificationsThatCount(facts, duty).map(({ at }) => at)
  const by = dayOf(new Date([...informed, facts.at].toSorted()[0] ?? facts.at))
  return workingDaysBetween(dayOf(new Date(notification.authorisedAt)), by) > workingDaysToInform(facts, victim)
}

export const hocrV04: Check = {
  id: 'HOCR-V-04',
  origin: productSafeguard('The counting rules say only “before”. The Victims’ Code gives days for key decisions.'),
  about: {},
  stages: ['cancelling'],
  weights: ['warn'],
  title: 'The victim was informed in time',
  why: 'Within five working days of the decision, or one where the victim has enhanced rights. Being late is never a reason to cancel before the victim is informed.',
  satisfy: 'Inform the victim now, or say why it took longer.',
  instead: 'Give the duty to somebody who can do it today.',
  judge: (facts) => {
    if (facts.victims.length === 0) return notApplicable
    const { notification } = facts
    if (notification === null) return unknown('It is not known when the victims were informed.', 'warn')
    return facts.victims.some((victim) => wasLate(facts, notification, victim))
      ? notMet('warn', 'A victim was informed late, or is still to be informed.')
      : met
  },
}
