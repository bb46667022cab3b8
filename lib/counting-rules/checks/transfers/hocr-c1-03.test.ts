import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aDuty, aTelling, toldCase } from '#lib/counting-rules/examples/told-case'
import { hocrC103 } from './hocr-c1-03.ts'

test('the victim has the new number', () => {
  expect(said(hocrC103, toldCase('C1'))).toBe('met')
})

test('it counts when it was given before the decision', () => {
  expect(
    said(
      hocrC103,
      toldCase('C1', { telling: { duties: [aDuty({ tellings: [aTelling({ at: '2026-11-10T09:00:00Z' })] })] } }),
    ),
  ).toBe('met')
})

test('one telling of two with the number is enough', () => {
  expect(
    said(
      hocrC103,
      toldCase('C1', {
        telling: { duties: [aDuty({ tellings: [aTelling({ gaveReceivingForceAndReference: 'no' }), aTelling()] })] },
      }),
    ),
  ).toBe('met')
})

test('a telling without the number is not enough', () => {
  expect(
    said(
      hocrC103,
      toldCase('C1', {
        telling: { duties: [aDuty({ tellings: [aTelling({ gaveReceivingForceAndReference: 'no' })] })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(said(hocrC103, toldCase('C1', { telling: { duties: [] } }))).toBe('not met, hold')
})

test('it waits while nobody knows what was said', () => {
  expect(said(hocrC103, toldCase('C1', { telling: null }))).toBe('unknown, hold')
})

test('without a victim there is nobody to give it to', () => {
  expect(said(hocrC103, toldCase('C1', { victims: [] }))).toBe('not applicable')
})
