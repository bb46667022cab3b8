import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG03 } from './hocr-g-03.ts'

test('a live recorded crime can be asked about', () => {
  expect(judged(hocrG03, requestCase('C4'))).toBe('met')
})

test('a crime-related incident is closed as an incident', () => {
  expect(judged(hocrG03, requestCase('C4', { crime: { recordedAs: 'crime-related incident' } }))).toBe(
    'not met, refuse',
  )
})

test('an N100 is not a crime', () => {
  expect(judged(hocrG03, requestCase('C4', { crime: { code: '100/01', countClass: 'N100' } }))).toBe('not met, refuse')
  expect(judged(hocrG03, requestCase('C4', { crime: { rmsStatus: 'n100' } }))).toBe('not met, refuse')
})

test('a crime cancelled already cannot be cancelled again', () => {
  expect(judged(hocrG03, soundCase('C4', { crime: { live: 'no' } }))).toBe('not met, refuse')
})

test('when nobody knows whether it is live, it waits', () => {
  expect(judged(hocrG03, soundCase('C4', { crime: { live: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrG03, soundCase('C4', { crime: { recordedAs: 'unknown' } }))).toBe('unknown, hold')
})

test('what Report Fraud records is no crime of this force', () => {
  expect(judged(hocrG03, requestCase('C4', { crime: { code: 'VAR', countClass: 'NFIB' } }))).toBe('not met, refuse')
})
