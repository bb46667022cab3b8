import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { aDuty, aNotification, informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrV03a } from './hocr-v-03a.ts'

test('a victim who heard what comes next', () => {
  expect(judged(hocrV03a, informedCase('C2'))).toBe('met')
})

test('what was left out asks for a reason', () => {
  expect(
    judged(
      hocrV03a,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ saidReference: 'no' })] })] },
      }),
    ),
  ).toBe('not met, warn')
  expect(
    judged(
      hocrV03a,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ saidNextSteps: 'no' })] })] },
      }),
    ),
  ).toBe('not met, warn')
  expect(
    judged(
      hocrV03a,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ offeredSupport: 'no' })] })] },
      }),
    ),
  ).toBe('not met, warn')
  expect(
    judged(
      hocrV03a,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ saidHowToChallenge: 'no' })] })] },
      }),
    ),
  ).toBe('not met, warn')
})

test('not knowing asks for a reason too', () => {
  expect(
    judged(
      hocrV03a,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ saidNextSteps: 'unknown' })] })] },
      }),
    ),
  ).toBe('unknown, warn')
})

test('where nothing is known of any notification it asks for a reason, and does not stop the case', () => {
  expect(judged(hocrV03a, soundCase('C2', { stage: 'cancelling' }))).toBe('unknown, warn')
})

test('of a victim who was not informed at all nothing is missing yet', () => {
  expect(judged(hocrV03a, informedCase('C2', { notification: { duties: [aDuty({ notifications: [] })] } }))).toBe('met')
})
