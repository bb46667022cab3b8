import { duty as dutyFacts, notification as notificationFacts } from '#lib/counting-rules/facts/notifications'
import type { NotificationFacts } from '#lib/counting-rules/model'
import { AGE_PROOFS } from './model.ts'
import type { DutyHistory } from './store.ts'

const OCCASIONS = {
  'before cancelling': 'cancelling',
  'after error': 'cancelling',
  correction: 'correcting',
  reinstated: 'reinstating',
  'review answered': 'correcting',
} as const

/**
 * The facts of each duty to inform for the rules: what was tried, what was said, what was answered. No words, no names.
 * A reply answers the decision it came after: one that was given before `decidedAt` lay before the decision maker, who decided
 * anew with it, so to the decision now confirmed there is no reply (HOCR-V-09).
 */
export const notificationFactsOf = (scenarios: readonly DutyHistory[], decidedAt: Date): NotificationFacts['duties'] =>
  oneToEach(scenarios).map((history) => {
    const last = history.notifications.at(-1)
    return dutyFacts.parse({
      victimId: history.involvementId,
      occasion: OCCASIONS[history.occasion],
      state: history.state === 'no longer needed' ? 'stopped' : history.state,
      ...aboutWhom(last?.facts),
      ageFound: ageFoundIn(history),
      attempts: history.attempts.map(({ at, channel }) => ({ at: at.toISOString(), channel })),
      notifications: history.notifications.map(({ at, enteredAt, channel, facts, reply }) => ({
        ...input(facts),
        at: at.toISOString(),
        channel,
        reply: enteredAt < decidedAt ? 'none' : reply,
      })),
      nobodyToInform: history.nobodyToInform && {
        foundByRegistrar: history.nobodyToInform.byRegistrar ? 'yes' : 'no',
        because: history.nobodyToInform.why,
        onWrittenAnswer: history.nobodyToInform.onWrittenAnswer ? 'yes' : 'no',
      },
    })
  })

/** Where the RMS changed a case there may be a second duty to the same victim: it is one duty to the rules, as the last stands. */
function oneToEach(scenarios: readonly DutyHistory[]): DutyHistory[] {
  const toEach = Map.groupBy(scenarios, ({ occasion, involvementId }) => `${occasion} ${involvementId}`)
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
  'informedThrough',
  'informedThroughReasonWords',
  'victimAgreedToParent',
  'guardianIsOrLivesWithSuspect',
  'guardianAlreadyKnows',
  'routeConfirmed',
  'routeSharedWithSuspect',
]
const SAID = Object.keys(notificationFacts.shape).filter((name) => !['at', 'channel', 'reply'].includes(name))

const some = (facts: unknown, names: readonly string[]) =>
  Object.fromEntries(Object.entries((facts ?? {}) as Record<string, unknown>).filter(([name]) => names.includes(name)))
const aboutWhom = (facts: unknown) => some(facts, WHOM)
const input = (facts: unknown) => some(facts, SAID)
