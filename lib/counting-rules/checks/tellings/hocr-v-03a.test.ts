import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { aDuty, aTelling, toldCase } from '#lib/counting-rules/examples/told-case'
import { hocrV03a } from './hocr-v-03a.ts'

test('a victim who heard what comes next', () => {
  expect(said(hocrV03a, toldCase('C2'))).toBe('met')
})

test('what was left out asks for a reason', () => {
  expect(
    said(hocrV03a, toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ saidReference: 'no' })] })] } })),
  ).toBe('not met, warn')
  expect(
    said(hocrV03a, toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ saidNextSteps: 'no' })] })] } })),
  ).toBe('not met, warn')
  expect(
    said(
      hocrV03a,
      toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ offeredSupport: 'no' })] })] } }),
    ),
  ).toBe('not met, warn')
  expect(
    said(
      hocrV03a,
      toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ saidHowToChallenge: 'no' })] })] } }),
    ),
  ).toBe('not met, warn')
})

test('not knowing asks for a reason too', () => {
  expect(
    said(
      hocrV03a,
      toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ saidNextSteps: 'unknown' })] })] } }),
    ),
  ).toBe('unknown, warn')
})

test('where nothing is known of any telling it asks for a reason, and does not stop the case', () => {
  expect(said(hocrV03a, soundCase('C2', { stage: 'cancelling' }))).toBe('unknown, warn')
})
