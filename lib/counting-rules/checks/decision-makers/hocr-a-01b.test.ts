import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA01b } from './hocr-a-01b.ts'

test('a decision maker from another unit may decide', () => {
  expect(judged(hocrA01b, soundCase('C4'))).toBe('met')
})

test('a decision maker from the same unit passes it to the registrar', () => {
  expect(judged(hocrA01b, soundCase('C4', { decisionMaker: { conflicts: ['same unit'] } }))).toBe('not met, refer')
  expect(judged(hocrA01b, soundCase('C4', { decisionMaker: { ...theRegistrar, conflicts: ['same unit'] } }))).toBe(
    'met',
  )
})

test('a desk the chief officer approved counts as independent', () => {
  expect(
    judged(hocrA01b, soundCase('C4', { decisionMaker: { conflicts: ['same unit'], deskApprovedIndependent: 'yes' } })),
  ).toBe('met')
  expect(
    judged(
      hocrA01b,
      soundCase('C4', { decisionMaker: { conflicts: ['same unit'], deskApprovedIndependent: 'unknown' } }),
    ),
  ).toBe('not met, refer')
})

test('until somebody has looked, it waits', () => {
  expect(judged(hocrA01b, soundCase('C4', { decisionMaker: { conflicts: 'unknown' } }))).toBe('unknown, hold')
})

test('another part than the same unit is for other rules; without a decision maker it waits', () => {
  expect(judged(hocrA01b, soundCase('C4', { decisionMaker: { conflicts: ['requester'] } }))).toBe('met')
  expect(judged(hocrA01b, soundCase('C4', { decisionMaker: null }))).toBe('unknown, hold')
})
