import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG03 } from './hocr-g-03.ts'

test('a live recorded crime can be asked about', () => {
  expect(said(hocrG03, askedCase('C4'))).toBe('met')
})

test('a crime-related incident is closed as an incident', () => {
  expect(said(hocrG03, askedCase('C4', { crime: { recordedAs: 'crime-related incident' } }))).toBe('not met, refuse')
})

test('an N100 is not a crime', () => {
  expect(said(hocrG03, askedCase('C4', { crime: { code: '100/01', countClass: 'N100' } }))).toBe('not met, refuse')
  expect(said(hocrG03, askedCase('C4', { crime: { rmsStatus: 'n100' } }))).toBe('not met, refuse')
})

test('a crime cancelled already cannot be cancelled again', () => {
  expect(said(hocrG03, soundCase('C4', { crime: { live: 'no' } }))).toBe('not met, refuse')
})

test('when nobody knows whether it is live, it waits', () => {
  expect(said(hocrG03, soundCase('C4', { crime: { live: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrG03, soundCase('C4', { crime: { recordedAs: 'unknown' } }))).toBe('unknown, hold')
})
