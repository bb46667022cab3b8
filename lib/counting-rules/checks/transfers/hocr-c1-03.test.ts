import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDuty, aNotification, informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrC103 } from './hocr-c1-03.ts'

test('the victim has the new number', () => {
  expect(judged(hocrC103, informedCase('C1'))).toBe('met')
})

test('it counts when it was given before the decision', () => {
  expect(
    judged(
      hocrC103,
      informedCase('C1', {
        notification: { duties: [aDuty({ notifications: [aNotification({ at: '2026-11-10T09:00:00Z' })] })] },
      }),
    ),
  ).toBe('met')
})

test('one notification of two with the number is enough', () => {
  expect(
    judged(
      hocrC103,
      informedCase('C1', {
        notification: {
          duties: [
            aDuty({ notifications: [aNotification({ gaveReceivingForceAndReference: 'no' }), aNotification()] }),
          ],
        },
      }),
    ),
  ).toBe('met')
})

test('a notification without the number is not enough', () => {
  expect(
    judged(
      hocrC103,
      informedCase('C1', {
        notification: { duties: [aDuty({ notifications: [aNotification({ gaveReceivingForceAndReference: 'no' })] })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(judged(hocrC103, informedCase('C1', { notification: { duties: [] } }))).toBe('not met, hold')
})

test('it waits while nobody knows what was said', () => {
  expect(judged(hocrC103, informedCase('C1', { notification: null }))).toBe('unknown, hold')
})

test('without a victim there is nobody to give it to', () => {
  expect(judged(hocrC103, informedCase('C1', { victims: [] }))).toBe('not applicable')
})
