import { NO_VICTIM_QUESTIONS } from './facts/notifications.ts'
import type { Duty, Facts, NotificationFacts } from './model.ts'

type VictimNotification = Duty['notifications'][number]

/** In order of time, whatever fraction of a second either carries. Two instants in UTC of one length stand in order as text. */
export const isBefore = (earlier: string, later: string): boolean =>
  earlier.length === later.length ? earlier < later : Date.parse(earlier) < Date.parse(later)

/** The duty to inform one victim of this decision. */
export const dutyTo = (notification: NotificationFacts, victimId: string): Duty | undefined =>
  notification.duties.find((duty) => duty.victimId === victimId && duty.occasion === 'cancelling')

/** The duties of this decision. */
export const dutiesNow = (notification: NotificationFacts): readonly Duty[] =>
  notification.duties.filter((duty) => duty.occasion === 'cancelling')

const gaveNewReference = (facts: Facts, notification: VictimNotification): boolean =>
  facts.request.category === 'C1' && notification.gaveReceivingForceAndReference === 'yes'

/**
 * The notifications that count: spoken or answered, after the decision and before this moment. For C1 one that gave the new
 * force and number counts whenever it happened. A voicemail is an attempt and never counts.
 */
export const notificationsThatCount = (facts: Facts, duty: Duty): readonly VictimNotification[] => {
  const authorisedAt = facts.notification?.authorisedAt
  if (authorisedAt === undefined) return []
  return duty.notifications.filter(
    (notification) =>
      notification.channel !== 'voicemail' &&
      isBefore(notification.at, facts.at) &&
      (!isBefore(notification.at, authorisedAt) || gaveNewReference(facts, notification)),
  )
}

/** Of whom alone a reason can be true: a person dies, a company is dissolved. */
const SO_ONLY_OF = { 'died without known relative': 'person', 'company dissolved': 'organisation' } as const

/** Whether why there is nobody to inform can be true of this victim at all. */
export const fitsVictim = ({ victims }: Facts, { victimId, nobodyToInform }: Duty): boolean => {
  const because = nobodyToInform?.because
  if (because !== 'died without known relative' && because !== 'company dissolved') return true
  return victims.find(({ id }) => id === victimId)?.kind === SO_ONLY_OF[because]
}

/**
 * The registrar found that there is nobody to inform, for a reason that is allowed and can be true of this victim: a wider one
 * only on a written answer.
 */
export const hasNobodyToInform = (facts: Facts, duty: Duty): boolean => {
  const { nobodyToInform } = duty
  if (nobodyToInform?.foundByRegistrar !== 'yes' || !fitsVictim(facts, duty)) return false
  return (
    ['died without known relative', 'company dissolved', 'never identified'].includes(nobodyToInform.because) ||
    (nobodyToInform.because === 'cannot be reached' && nobodyToInform.onWrittenAnswer === 'yes')
  )
}

/** The decision maker's own declaration that there is no victim, with nothing that makes it untrue. */
export const noVictimDeclared = ({ noVictimDeclaration: declared }: NotificationFacts): boolean =>
  declared?.madeByDecisionMaker === 'yes' && NO_VICTIM_QUESTIONS.every((question) => declared[question] === 'no')
