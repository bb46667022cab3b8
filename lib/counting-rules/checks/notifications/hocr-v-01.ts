import {
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { NO_VICTIM_QUESTIONS } from '#lib/counting-rules/facts/notifications'
import { offenceNow } from '#lib/counting-rules/offence-class'
import {
  dutiesNow,
  dutyTo,
  hasNobodyToInform,
  isBefore,
  noVictimDeclared,
  notificationsThatCount,
} from '#lib/counting-rules/notifications'
import type { Duty, Facts, NotificationFacts } from '#lib/counting-rules/model'

const withoutVictim = (facts: Facts, notification: NotificationFacts): CheckResult => {
  // A crime against the state with nobody on it is for HOCR-V-06.
  if (offenceNow(facts).basis === 'state') return notApplicable
  const somebodyInformed = dutiesNow(notification).some((duty) => notificationsThatCount(facts, duty).length > 0)
  return somebodyInformed || noVictimDeclared(notification)
    ? met
    : unknown('No victim is named on a crime that should have one.', 'hold', {
        satisfy: 'Name the victim and inform them, or the decision maker declares that there is none.',
      })
}

const wasInformedAfterwards = (facts: Facts, duty: Duty | undefined): boolean =>
  (duty?.notifications ?? []).some((each) => !isBefore(each.at, facts.at))

export const hocrV01: Check = {
  id: 'HOCR-V-01',
  origin: homeOfficeRule,
  about: { decision: ['noVictim', ...NO_VICTIM_QUESTIONS] },
  stages: ['cancelling'],
  weights: ['refuse', 'hold'],
  title: 'Every victim was informed first',
  why: 'Each victim hears of the decision before the crime leaves the count, with a trace that can be checked. There is no exception for a victim who cannot be reached.',
  satisfy: 'Inform every victim, and write down who informed them, how and when.',
  instead: 'The crime stays recorded: agreed, victim not informed.',
  judge: (facts) => {
    const { notification, victims } = facts
    if (notification === null) return unknown('It is not known whether the victims were informed.')
    if (victims.length === 0) return withoutVictim(facts, notification)
    const uninformed = victims
      .map((victim) => dutyTo(notification, victim.id))
      .filter(
        (duty) =>
          duty === undefined || (notificationsThatCount(facts, duty).length === 0 && !hasNobodyToInform(facts, duty)),
      )
    if (uninformed.length === 0) return met
    if (uninformed.some((duty) => wasInformedAfterwards(facts, duty)))
      return notMet('refuse', 'A victim was informed only after the crime left the count.', {
        instead: 'Reinstate the crime, inform the victim, and only then cancel it.',
      })
    return notMet('hold', `Not informed yet: ${String(uninformed.length)} of ${String(victims.length)}.`)
  },
}
