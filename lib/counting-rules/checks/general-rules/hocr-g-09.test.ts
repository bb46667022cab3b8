import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG09 } from './hocr-g-09.ts'

test('asking what the new information shows is right', () => {
  expect(judged(hocrG09, soundCase('C2'))).toBe('met')
})

test('doubting it on balance is not the test', () => {
  expect(judged(hocrG09, soundCase('C2', { judgements: { testApplied: 'on balance we doubt it' } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrG09, soundCase('C2', { judgements: { testApplied: 'we would not record it today' } }))).toBe(
    'not met, refuse',
  )
})

test('a decision maker who has not said is not there yet', () => {
  expect(judged(hocrG09, soundCase('C2', { judgements: { testApplied: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrG09, soundCase('C2', { judgements: null }))).toBe('unknown, hold')
})
