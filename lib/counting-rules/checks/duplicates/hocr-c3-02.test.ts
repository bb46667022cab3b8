import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC302 } from './hocr-c3-02.ts'

test('a live crime may take it in', () => {
  expect(said(hocrC302, askedCase('C3'))).toBe('met')
})

test('a cancelled crime may not: the crime would vanish', () => {
  expect(said(hocrC302, askedCase('C3', { asked: { survivor: { live: 'no' } } }))).toBe('not met, refuse')
  expect(said(hocrC302, askedCase('C3', { asked: { survivor: { rmsStatus: 'transferred' } } }))).toBe('not met, refuse')
  expect(said(hocrC302, askedCase('C3', { asked: { survivor: { code: '100/01', countClass: 'N100' } } }))).toBe(
    'not met, refuse',
  )
  expect(said(hocrC302, askedCase('C3', { asked: { survivor: null } }))).toBe('not met, refuse')
})

test('while a request is open on the other crime, it waits', () => {
  expect(said(hocrC302, askedCase('C3', { asked: { survivor: { openRequests: 1 } } }))).toBe('not met, hold')
})

test('a crime nobody knows to be live holds it', () => {
  expect(said(hocrC302, askedCase('C3', { asked: { survivor: { live: 'unknown' } } }))).toBe('unknown, hold')
  expect(said(hocrC302, askedCase('C3', { asked: { survivor: { rmsStatus: 'unknown' } } }))).toBe('unknown, hold')
})

test('an offence that has ceased counts in the crimes recorded before', () => {
  const into = (recordedOn: string) =>
    askedCase('C3', { asked: { survivor: { code: '125/12', countClass: '9A', recordedOn } } })
  expect(said(hocrC302, into('2023-04-30'))).toBe('met')
  expect(said(hocrC302, into('2023-05-01'))).toBe('not met, refuse')
})

test.each(['cancelled', 'transferred', 'n100'] as const)('one that the RMS shows as %s may not', (rmsStatus) => {
  expect(said(hocrC302, askedCase('C3', { asked: { survivor: { rmsStatus } } }))).toBe('not met, refuse')
})
