import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC504 } from './hocr-c5-04.ts'

test('a decider who considered whether to', () => {
  expect(said(hocrC504, soundCase('C5'))).toBe('met')
})

test('a decider who did not', () => {
  expect(said(hocrC504, soundCase('C5', { judged: { discretionConsidered: 'no' } }))).toBe('not met, hold')
})

test('a decider who has not said', () => {
  expect(said(hocrC504, soundCase('C5', { judged: { discretionConsidered: 'unknown' } }))).toBe('unknown, hold')
})

test('before anybody has judged it, nobody has considered it', () => {
  expect(said(hocrC504, soundCase('C5', { judged: null }))).toBe('unknown, hold')
})
