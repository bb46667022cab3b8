import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC401 } from './hocr-c4-01.ts'

test('a genuine mistake, written down, and probably no crime', () => {
  expect(judged(hocrC401, soundCase('C4'))).toBe('met')
  expect(judged(hocrC401, requestCase('C4'))).toBe('met')
})

test('both must be found', () => {
  expect(judged(hocrC401, soundCase('C4', { judgements: { genuineMistake: 'no' } }))).toBe('not met, refuse')
  expect(judged(hocrC401, soundCase('C4', { judgements: { noCrimeMoreLikelyThanNot: 'no' } }))).toBe('not met, refuse')
})

test('what went wrong, what was known and by whom is written down', () => {
  expect(judged(hocrC401, requestCase('C4', { requesterFacts: { whatWentWrongWords: 0 } }))).toBe('not met, hold')
  expect(judged(hocrC401, requestCase('C4', { requesterFacts: { knownThenWords: 1 } }))).toBe('not met, hold')
  expect(judged(hocrC401, requestCase('C4', { requesterFacts: { recorderKnown: 'no' } }))).toBe('not met, hold')
})

test('until the decision maker has said, it waits', () => {
  expect(judged(hocrC401, soundCase('C4', { judgements: { genuineMistake: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC401, requestCase('C4', { requesterFacts: { recorderKnown: 'unknown' } }))).toBe('unknown, hold')
})
