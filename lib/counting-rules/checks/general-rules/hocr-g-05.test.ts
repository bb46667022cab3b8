import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG05 } from './hocr-g-05.ts'

test('a decision with its reasons is on the file', () => {
  expect(said(hocrG05, soundCase('C3'))).toBe('met')
})

test('two words are no reasons', () => {
  expect(said(hocrG05, soundCase('C3', { judged: { reasonWords: 2 } }))).toBe('not met, hold')
})

test('before anybody has decided there is nothing on the file', () => {
  expect(said(hocrG05, soundCase('C3', { judged: null }))).toBe('unknown, hold')
})

test('reasons that nobody has yet given as the decider are on no file', () => {
  expect(said(hocrG05, soundCase('C3', { decider: null }))).toBe('unknown, hold')
  expect(said(hocrG05, soundCase('C3', { judged: null }))).toBe('unknown, hold')
})
