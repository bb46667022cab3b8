import { expect, test } from 'vitest'
import { reasons } from '#lib/counting-rules/reasons'
import { alsoNewInformation, firstQuestion, follow, type Way } from './what-happened.ts'
import { questions } from './what-happened-questions.ts'

const wayTo = (choices: readonly string[], hasNewInformation = false): Way => {
  const result = follow(choices, hasNewInformation)
  if (!result.ok) throw new Error(result.refusal.words)
  return result.value
}

/** Every way to the end, by walking through all the questions. */
const leaves = (choices: readonly string[] = []): readonly (readonly string[])[] => {
  const way = wayTo(choices)
  return way.leads === 'to a question' ? way.question.choices.flatMap(({ id }) => leaves([...choices, id])) : [choices]
}

test('an officer is asked first what has happened, in eight choices at most', () => {
  expect(wayTo([])).toEqual({ leads: 'to a question', question: firstQuestion })
  expect(firstQuestion.choices).toHaveLength(8)
  for (const { choices } of Object.values(questions)) expect(choices.length).toBeLessThanOrEqual(8)
})

test('every way ends, after three choices at most, at a category or at what to do instead', () => {
  expect(leaves().length).toBeGreaterThan(40)
  for (const leaf of leaves()) {
    expect(leaf.length).toBeLessThanOrEqual(3)
    expect(wayTo(leaf).leads).not.toBe('to a question')
  }
})

test('every reason that is no ground can be found, and every category', () => {
  const ends = leaves().map((leaf) => wayTo(leaf))
  const found = new Set(ends.flatMap((end) => (end.leads === 'to something else' ? [end.reason.code] : [])))
  expect([...found].toSorted()).toEqual(reasons.map(({ code }) => code))
  const categories = new Set(ends.flatMap((end) => (end.leads === 'to a category' ? [end.category] : [])))
  expect([...categories].toSorted()).toEqual(['C1', 'C2', 'C3', 'C4', 'C5'])
})

test('an officer whose victim will not support it is led to outcome 16', () => {
  const way = wayTo(['victim', 'r-01'])
  expect(way).toMatchObject({ leads: 'to something else', reason: { outcomes: ['16'] }, andAsk: alsoNewInformation })
})

test('a drunk victim beside film that shows no crime leads on to C2, and the reason goes along', () => {
  expect(wayTo(['victim', 'r-21'], true)).toEqual({ leads: 'to a category', category: 'C2', reasons: ['HOCR-R-21'] })
})

test('new information changes nothing where a category was chosen', () => {
  expect(wayTo(['recorded-already', 'duplicate'], true)).toEqual({
    leads: 'to a category',
    category: 'C3',
    reasons: [],
  })
})

test('an answer that was not offered is refused', () => {
  expect(follow(['victim', 'r-19'])).toMatchObject({ ok: false, refusal: { kind: 'no-such-choice' } })
  expect(follow(['recorded-already', 'duplicate', 'again'])).toMatchObject({ ok: false })
})

test('choices of one question have ids and words of their own', () => {
  for (const { choices } of Object.values(questions)) {
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length)
    expect(new Set(choices.map(({ words }) => words)).size).toBe(choices.length)
  }
})
