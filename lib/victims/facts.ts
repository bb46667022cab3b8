import { InformedThrough } from '#lib/base/prisma/enums'
import {
  CHANNEL_IN_FACTS,
  duty as dutyFacts,
  DUTY_STATE_IN_FACTS,
  INFORMED_THROUGH_IN_FACTS,
  NOBODY_IN_FACTS,
  notification as notificationFacts,
  OCCASION_IN_FACTS,
  REPLY_IN_FACTS,
} from '#lib/counting-rules/facts/notifications'
import type { NotificationFacts } from '#lib/counting-rules/model'
import { AGE_PROOFS } from './model.ts'
import type { DutyHistory } from './store.ts'

/**
 * The facts of each duty to inform for the rules: what was tried, what was said, what was answered. No words, no names.
 * A reply that was written down before `decidedAt` lay before the decision maker, who decided anew with it (HOCR-V-09).
 */
export const notificationFactsOf = (histories: readonly DutyHistory[], decidedAt: Date): NotificationFacts['duties'] =>
  oneToEach(histories).map((history) => {
    const last = history.notifications.at(-1)
    return dutyFacts.parse({
      victimId: history.involvementId,
      occasion: OCCASION_IN_FACTS[history.occasion],
      state: DUTY_STATE_IN_FACTS[history.state],
      ...aboutWhom(last?.facts),
      ageFound: ageFoundIn(history),
      attempts: history.attempts.map(({ at, channel }) => ({
        at: at.toISOString(),
        channel: CHANNEL_IN_FACTS[channel],
      })),
      notifications: history.notifications.map(({ at, enteredAt, channel, facts, reply }) => ({
        ...saidIn(facts),
        at: at.toISOString(),
        channel: CHANNEL_IN_FACTS[channel],
        reply: REPLY_IN_FACTS[reply],
        replyHeardByDecisionMaker: enteredAt < decidedAt ? 'yes' : 'no',
      })),
      nobodyToInform: history.nobodyToInform && {
        foundByRegistrar: history.nobodyToInform.byRegistrar ? 'yes' : 'no',
        because: NOBODY_IN_FACTS[history.nobodyToInform.why],
        onWrittenAnswer: history.nobodyToInform.onWrittenAnswer ? 'yes' : 'no',
      },
    })
  })

/** Where the RMS changed a case there may be a second duty to the same victim: it is one duty to the rules, as the last stands. */
function oneToEach(histories: readonly DutyHistory[]): DutyHistory[] {
  const toEach = Map.groupBy(histories, ({ occasion, involvementId }) => `${occasion} ${involvementId}`)
  return [...toEach.values()].flatMap((several) => {
    const last = several.at(-1)
    return last
      ? [
          {
            ...last,
            attempts: several.flatMap(({ attempts }) => attempts),
            notifications: several.flatMap(({ notifications }) => notifications),
          },
        ]
      : []
  })
}

/** The age last found of them, if anything showed it. */
function ageFoundIn({ notifications }: DutyHistory): string {
  const found = notifications.map(({ facts }) => (facts ?? {}) as { ageFound?: string; ageProof?: string })
  const shown = found.findLast(
    ({ ageFound, ageProof }) => ageFound !== 'unknown' && AGE_PROOFS.some((proof) => proof === ageProof),
  )
  return shown?.ageFound ?? 'unknown'
}

const WHOM = [
  'informedThroughReasonWords',
  'victimAgreedToParent',
  'guardianIsOrLivesWithSuspect',
  'guardianAlreadyKnows',
  'lookedAfter',
  'parentsWithSuspect',
  'childWishesWords',
  'hasCapacity',
  'routeConfirmed',
  'routeSharedWithSuspect',
]
const SAID = Object.keys(notificationFacts.shape).filter(
  (name) => !['at', 'channel', 'reply', 'replyHeardByDecisionMaker'].includes(name),
)

const some = (facts: unknown, names: readonly string[]) =>
  Object.fromEntries(Object.entries((facts ?? {}) as Record<string, unknown>).filter(([name]) => names.includes(name)))
const aboutWhom = (facts: unknown) => ({ ...some(facts, WHOM), informedThrough: informedThroughIn(facts) })
const saidIn = (facts: unknown) => some(facts, SAID)

/** Who was informed, as the facts say it; undefined where it was not said, or was not one of those that are offered. */
function informedThroughIn(facts: unknown) {
  const { informedThrough } = (facts ?? {}) as { informedThrough?: unknown }
  const found = Object.values(InformedThrough).find((through) => through === informedThrough)
  return found && INFORMED_THROUGH_IN_FACTS[found]
}
