import { expect, test } from 'vitest'
import { input } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrA02a } from './hocr-a-02a.ts'

test('training that is up to date needs no word', () => {
  expect(input(hocrA02a, soundCase('C5'))).toBe('met')
})

test('an overdue refresher asks for a reason and bars nothing', () => {
  expect(input(hocrA02a, soundCase('C5', { decisionMaker: { refresherOverdue: 'yes' } }))).toBe('not met, warn')
})

test('the chief officer decides on advice, not on training', () => {
  expect(input(hocrA02a, soundCase('C5', { decisionMaker: { role: 'chief officer', refresherOverdue: 'yes' } }))).toBe(
    'not applicable',
  )
})

test('an unknown refresher asks for a reason too', () => {
  expect(input(hocrA02a, soundCase('C5', { decisionMaker: { refresherOverdue: 'unknown' } }))).toBe('unknown, warn')
  expect(input(hocrA02a, soundCase('C5', { decisionMaker: null }))).toBe('unknown, warn')
})
