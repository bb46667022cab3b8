import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrA02a } from './hocr-a-02a.ts'

test('training that is up to date needs no word', () => {
  expect(said(hocrA02a, soundCase('C5'))).toBe('met')
})

test('an overdue refresher asks for a reason and bars nothing', () => {
  expect(said(hocrA02a, soundCase('C5', { decider: { refresherOverdue: 'yes' } }))).toBe('not met, warn')
})

test('the chief officer decides on advice, not on training', () => {
  expect(said(hocrA02a, soundCase('C5', { decider: { role: 'chief officer', refresherOverdue: 'yes' } }))).toBe(
    'not applicable',
  )
})

test('an unknown refresher asks for a reason too', () => {
  expect(said(hocrA02a, soundCase('C5', { decider: { refresherOverdue: 'unknown' } }))).toBe('unknown, warn')
  expect(said(hocrA02a, soundCase('C5', { decider: null }))).toBe('unknown, warn')
})
