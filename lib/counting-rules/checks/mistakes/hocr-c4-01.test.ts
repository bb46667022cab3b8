import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC401 } from './hocr-c4-01.ts'

test('a genuine mistake, written down, and probably no crime', () => {
  expect(said(hocrC401, soundCase('C4'))).toBe('met')
  expect(said(hocrC401, askedCase('C4'))).toBe('met')
})

test('both must be found', () => {
  expect(said(hocrC401, soundCase('C4', { judged: { genuineMistake: 'no' } }))).toBe('not met, refuse')
  expect(said(hocrC401, soundCase('C4', { judged: { noCrimeMoreLikelyThanNot: 'no' } }))).toBe('not met, refuse')
})

test('what went wrong, what was known and by whom is written down', () => {
  expect(said(hocrC401, askedCase('C4', { asked: { whatWentWrongWords: 0 } }))).toBe('not met, hold')
  expect(said(hocrC401, askedCase('C4', { asked: { knownThenWords: 1 } }))).toBe('not met, hold')
  expect(said(hocrC401, askedCase('C4', { asked: { recorderKnown: 'no' } }))).toBe('not met, hold')
})

test('until the decider has said, it waits', () => {
  expect(said(hocrC401, soundCase('C4', { judged: { genuineMistake: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrC401, askedCase('C4', { asked: { recorderKnown: 'unknown' } }))).toBe('unknown, hold')
})
