import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG03b } from './hocr-g-03b.ts'

test('a crime that arrived whole passes', () => {
  expect(judged(hocrG03b, soundCase('C2'))).toBe('met')
})

test('an incomplete crime waits, whoever decides', () => {
  expect(judged(hocrG03b, soundCase('C2', { crime: { arrivedWhole: 'no' } }))).toBe('not met, hold')
})

test('what is not known to have arrived waits too', () => {
  expect(judged(hocrG03b, soundCase('C2', { crime: { arrivedWhole: 'unknown' } }))).toBe('unknown, hold')
})
