import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA01b } from './hocr-a-01b.ts'

test('a decider from another unit may decide', () => {
  expect(said(hocrA01b, soundCase('C4'))).toBe('met')
})

test('a decider from the same unit passes it to the registrar', () => {
  expect(said(hocrA01b, soundCase('C4', { decider: { conflicts: ['same unit'] } }))).toBe('not met, refer')
  expect(said(hocrA01b, soundCase('C4', { decider: { ...theRegistrar, conflicts: ['same unit'] } }))).toBe('met')
})

test('a desk the chief officer approved counts as independent', () => {
  expect(
    said(hocrA01b, soundCase('C4', { decider: { conflicts: ['same unit'], deskApprovedIndependent: 'yes' } })),
  ).toBe('met')
  expect(
    said(hocrA01b, soundCase('C4', { decider: { conflicts: ['same unit'], deskApprovedIndependent: 'unknown' } })),
  ).toBe('not met, refer')
})

test('until somebody has looked, it waits', () => {
  expect(said(hocrA01b, soundCase('C4', { decider: { conflicts: 'unknown' } }))).toBe('unknown, hold')
})

test('another part than the same unit is for other rules; without a decider it waits', () => {
  expect(said(hocrA01b, soundCase('C4', { decider: { conflicts: ['requester'] } }))).toBe('met')
  expect(said(hocrA01b, soundCase('C4', { decider: null }))).toBe('unknown, hold')
})
