import { expect, test } from 'vitest'
import { tellingFactsOf } from './facts.ts'
import type { DutyStory } from './store.ts'

const at = (day: number) => new Date(Date.UTC(2026, 5, day, 10))

const aStory = (changes: Partial<DutyStory> = {}): DutyStory => ({
  id: 'd1',
  crimeId: 'c1',
  partId: 'p1',
  occasion: 'before cancelling',
  requestId: 'r1',
  assignedToId: 's1',
  state: 'told',
  dueOn: at(8),
  decisionId: 'x1',
  reviewId: null,
  enhanced: false,
  openedAt: at(1),
  attempts: [],
  tellings: [],
  corrected: [],
  nobodyToTell: null,
  ...changes,
})

const aTelling = (day: number, reply: string) => ({
  id: `t${String(day)}`,
  at: at(day),
  enteredAt: at(day),
  byId: 's1',
  channel: 'phone',
  reply,
  wordsId: null,
  facts: { toldThrough: 'victim', saidDecision: 'yes' },
})

test('a reply that came after the decision is the reply to it', () => {
  const [duty] = tellingFactsOf([aStory({ tellings: [aTelling(3, 'disagrees')] })], at(2))
  expect(duty).toMatchObject({
    victimId: 'p1',
    occasion: 'cancelling',
    state: 'told',
    toldThrough: 'victim',
    tellings: [{ reply: 'disagrees', saidDecision: 'yes' }],
  })
})

test('a reply that lay before the decider when they decided anew is none to the new decision', () => {
  const [duty] = tellingFactsOf([aStory({ tellings: [aTelling(3, 'disagrees')] })], at(4))
  expect(duty?.tellings.map(({ reply }) => reply)).toEqual(['none'])
})

test('told again under a second duty, a victim has one duty to the rules, as the last stands, with all that was tried and said', () => {
  const attempt = {
    id: 'a1',
    at: at(2),
    enteredAt: at(2),
    byId: 's1',
    channel: 'phone',
    result: 'no reply',
    otherWay: null,
    notesId: null,
  }
  const first = aStory({ attempts: [attempt], tellings: [aTelling(3, 'no objection')] })
  const second = aStory({ id: 'd2', openedAt: at(6), state: 'open' })
  const other = aStory({ id: 'd3', partId: 'p2' })
  const duties = tellingFactsOf([first, second, other], at(5))
  expect(
    duties.map(({ victimId, state, attempts, tellings }) => [victimId, state, attempts.length, tellings.length]),
  ).toEqual([
    ['p1', 'open', 1, 1],
    ['p2', 'told', 0, 0],
  ])
})
