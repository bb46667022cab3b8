import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/examples/said'
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
