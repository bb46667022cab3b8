import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA13a } from './hocr-a-13a.ts'

test('an offence the force has not reserved is for a decision maker', () => {
  expect(judged(hocrA13a, soundCase('C2'))).toBe('met')
})

test('an offence on the force’s own list is for the registrar', () => {
  expect(judged(hocrA13a, soundCase('C2', { force: { reservesThisOffence: 'yes' } }))).toBe('not met, refer')
  expect(
    judged(hocrA13a, soundCase('C2', { force: { reservesThisOffence: 'yes' }, decisionMaker: theRegistrar })),
  ).toBe('met')
})

test('until somebody has looked at the list, it waits', () => {
  expect(judged(hocrA13a, soundCase('C2', { force: { reservesThisOffence: 'unknown' } }))).toBe('unknown, hold')
})
