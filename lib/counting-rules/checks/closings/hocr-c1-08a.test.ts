import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocrC108a } from './hocr-c1-08a.ts'

const says = (outcome: string, change: object = {}) =>
  judged(hocrC108a, matterCase({ kind: 'giving an outcome', outcome }, change))

test('an outcome that is not on the list is refused, also to the registrar', () => {
  for (const outcome of ['99', '25', '0', '4A']) {
    expect(says(outcome)).toBe('not met, refuse')
    expect(says(outcome, { decisionMaker: theRegistrar })).toBe('not met, refuse')
  }
})

test('of those on the list only 20 is judged here; the registrar looks at the others', () => {
  expect(says('20')).toBe('met')
  for (const outcome of ['1', '1A', '2A', '3A', '5', '16', '24']) {
    expect(says(outcome)).toBe('not met, refer')
    expect(says(outcome, { decisionMaker: theRegistrar })).toBe('met')
  }
})

test('a cancellation is no outcome', () => {
  expect(judged(hocrC108a, soundCase('C1'))).toBe('not applicable')
})
