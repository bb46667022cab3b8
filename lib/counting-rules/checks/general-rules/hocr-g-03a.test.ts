import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrG03a } from './hocr-g-03a.ts'

test('an offence in the list, live in the RMS, needs no special eye', () => {
  expect(judged(hocrG03a, soundCase('C2'))).toBe('met')
})

test('an offence that is not in the list goes to the registrar', () => {
  expect(judged(hocrG03a, soundCase('C2', { crime: { code: '999/99', countClass: '99Z' } }))).toBe('not met, refer')
  expect(
    judged(hocrG03a, soundCase('C2', { crime: { code: '999/99', countClass: '99Z' }, decisionMaker: theRegistrar })),
  ).toBe('met')
})

test('so does one that was once such an offence', () => {
  expect(judged(hocrG03a, soundCase('C2', { crime: { classesEver: [{ code: '999/99', countClass: '99Z' }] } }))).toBe(
    'not met, refer',
  )
})

test('a crime already closed in the RMS goes to the registrar', () => {
  expect(judged(hocrG03a, soundCase('C2', { crime: { rmsStatus: 'cancelled' } }))).toBe('not met, refer')
})

test.each(['cancelled', 'transferred'] as const)(
  'one the RMS already shows as %s goes to the registrar',
  (rmsStatus) => {
    expect(judged(hocrG03a, soundCase('C2', { crime: { rmsStatus } }))).toBe('not met, refer')
    expect(judged(hocrG03a, soundCase('C2', { crime: { rmsStatus }, decisionMaker: theRegistrar }))).toBe('met')
  },
)
