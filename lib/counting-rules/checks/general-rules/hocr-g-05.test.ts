import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG05 } from './hocr-g-05.ts'

test('a decision with its reasons is on the file', () => {
  expect(judged(hocrG05, soundCase('C3'))).toBe('met')
})

test('two words are no reasons', () => {
  expect(judged(hocrG05, soundCase('C3', { judgements: { reasonWords: 2 } }))).toBe('not met, hold')
})

test('before anybody has decided there is nothing on the file', () => {
  expect(judged(hocrG05, soundCase('C3', { judgements: null }))).toBe('unknown, hold')
})

test('reasons that nobody has yet given as the decision maker are on no file', () => {
  expect(judged(hocrG05, soundCase('C3', { decisionMaker: null }))).toBe('unknown, hold')
  expect(judged(hocrG05, soundCase('C3', { judgements: null }))).toBe('unknown, hold')
})
