import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG09 } from './hocr-g-09.ts'

test('asking what the new information shows is right', () => {
  expect(said(hocrG09, soundCase('C2'))).toBe('met')
})

test('doubting it on balance is not the test', () => {
  expect(said(hocrG09, soundCase('C2', { judged: { testApplied: 'on balance we doubt it' } }))).toBe('not met, refuse')
  expect(said(hocrG09, soundCase('C2', { judged: { testApplied: 'we would not record it today' } }))).toBe(
    'not met, refuse',
  )
})

test('a decider who has not said is not there yet', () => {
  expect(said(hocrG09, soundCase('C2', { judged: { testApplied: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrG09, soundCase('C2', { judged: null }))).toBe('unknown, hold')
})
