import { expect, test } from 'vitest'
import { notificationFactsOf } from './facts.ts'
import type { Reply } from './model.ts'
import type { DutyHistory } from './store.ts'

const at = (day: number) => new Date(Date.UTC(2026, 5, day, 10))

const aScenario = (changes: Partial<DutyHistory> = {}): DutyHistory => ({
  id: 'd1',
  crimeId: 'c1',
  involvementId: 'p1',
  occasion: 'before_cancelling',
  requestId: 'r1',
  assignedToId: 's1',
  state: 'informed',
  dueOn: at(8),
  decisionId: 'x1',
  reviewId: null,
  enhanced: false,
  openedAt: at(1),
  attempts: [],
  notifications: [],
  corrected: [],
  nobodyToInform: null,
  ...changes,
})

const aNotification = (day: number, reply: Reply) => ({
  id: `t${String(day)}`,
  at: at(day),
  enteredAt: at(day),
  byId: 's1',
  channel: 'phone' as const,
  reply,
  wordsId: null,
  facts: { informedThrough: 'victim', saidDecision: 'yes' },
})

test('a reply that came after the decision is the reply to it', () => {
  const [duty] = notificationFactsOf([aScenario({ notifications: [aNotification(3, 'disagrees')] })], at(2))
  expect(duty).toMatchObject({
    victimId: 'p1',
    occasion: 'cancelling',
    state: 'informed',
    informedThrough: 'victim',
    notifications: [{ reply: 'disagrees', replyHeardByDecisionMaker: 'no', saidDecision: 'yes' }],
  })
})

test('a reply that lay before the decision maker when they decided anew stays what it was, and was heard', () => {
  const [duty] = notificationFactsOf([aScenario({ notifications: [aNotification(3, 'disagrees')] })], at(4))
  expect(duty?.notifications).toMatchObject([{ reply: 'disagrees', replyHeardByDecisionMaker: 'yes' }])
})

test('informed again under a second duty, a victim has one duty to the rules, as the last stands, with all that was tried and said', () => {
  const attempt = {
    id: 'a1',
    at: at(2),
    enteredAt: at(2),
    byId: 's1',
    channel: 'phone' as const,
    result: 'no_reply' as const,
    otherMethod: null,
    notesId: null,
  }
  const first = aScenario({ attempts: [attempt], notifications: [aNotification(3, 'no_objection')] })
  const second = aScenario({ id: 'd2', openedAt: at(6), state: 'open' })
  const other = aScenario({ id: 'd3', involvementId: 'p2' })
  const duties = notificationFactsOf([first, second, other], at(5))
  expect(
    duties.map(({ victimId, state, attempts, notifications }) => [
      victimId,
      state,
      attempts.length,
      notifications.length,
    ]),
  ).toEqual([
    ['p1', 'open', 1, 1],
    ['p2', 'informed', 0, 0],
  ])
})
