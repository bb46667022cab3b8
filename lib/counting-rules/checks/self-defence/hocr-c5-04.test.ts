import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC504 } from './hocr-c5-04.ts'

test('a decision maker who considered whether to', () => {
  expect(judged(hocrC504, soundCase('C5'))).toBe('met')
})

test('a decision maker who did not', () => {
  expect(judged(hocrC504, soundCase('C5', { judgements: { discretionConsidered: 'no' } }))).toBe('not met, hold')
})

test('a decision maker who has not said', () => {
  expect(judged(hocrC504, soundCase('C5', { judgements: { discretionConsidered: 'unknown' } }))).toBe('unknown, hold')
})

test('before anybody has judged it, nobody has considered it', () => {
  expect(judged(hocrC504, soundCase('C5', { judgements: null }))).toBe('unknown, hold')
})
