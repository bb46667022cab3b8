import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrA02a } from './hocr-a-02a.ts'

test('training that is up to date needs no word', () => {
  expect(judged(hocrA02a, soundCase('C5'))).toBe('met')
})

test('an overdue refresher asks for a reason and bars nothing', () => {
  expect(judged(hocrA02a, soundCase('C5', { decisionMaker: { refresherOverdue: 'yes' } }))).toBe('not met, warn')
})

test('the chief officer decides on advice, not on training', () => {
  expect(judged(hocrA02a, soundCase('C5', { decisionMaker: { role: 'chief officer', refresherOverdue: 'yes' } }))).toBe(
    'not applicable',
  )
})

test('an unknown refresher asks for a reason too', () => {
  expect(judged(hocrA02a, soundCase('C5', { decisionMaker: { refresherOverdue: 'unknown' } }))).toBe('unknown, warn')
  expect(judged(hocrA02a, soundCase('C5', { decisionMaker: null }))).toBe('unknown, warn')
})
