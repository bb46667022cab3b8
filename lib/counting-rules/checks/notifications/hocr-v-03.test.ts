import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDuty, aNotification, informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrV03 } from './hocr-v-03.ts'

test('a victim who heard what and why', () => {
  expect(judged(hocrV03, informedCase('C2'))).toBe('met')
})

test('a victim who did not hear why', () => {
  expect(
    judged(
      hocrV03,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ saidReason: 'no' })] })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV03,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ saidDecision: 'no' })] })] },
      }),
    ),
  ).toBe('not met, hold')
})

test('two conversations may add up', () => {
  expect(
    judged(
      hocrV03,
      informedCase('C2', {
        notification: {
          duties: [
            aDuty({ notifications: [aNotification({ saidReason: 'no' }), aNotification({ saidDecision: 'no' })] }),
          ],
        },
      }),
    ),
  ).toBe('met')
})

test('not knowing what was said holds it', () => {
  expect(
    judged(
      hocrV03,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ saidReason: 'unknown' })] })] },
      }),
    ),
  ).toBe('unknown, hold')
  expect(judged(hocrV03, informedCase('C2', { notification: null }))).toBe('unknown, hold')
})

test('what one notification left out another may have said, but an attempt says nothing', () => {
  const two = [aNotification({ saidReason: 'no' }), aNotification({ at: '2026-11-18T12:00:00Z', saidDecision: 'no' })]
  expect(judged(hocrV03, informedCase('C2', { notification: { duties: [aDuty({ notifications: two })] } }))).toBe('met')
  expect(judged(hocrV03, informedCase('C2', { notification: { duties: [aDuty({ notifications: [] })] } }))).toBe('met')
  expect(judged(hocrV03, informedCase('C2', { notification: { duties: [] } }))).toBe('not applicable')
})
