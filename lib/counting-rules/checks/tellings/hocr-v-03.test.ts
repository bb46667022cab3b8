import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aDuty, aTelling, toldCase } from '#lib/counting-rules/examples/told-case'
import { hocrV03 } from './hocr-v-03.ts'

test('a victim who heard what and why', () => {
  expect(said(hocrV03, toldCase('C2'))).toBe('met')
})

test('a victim who did not hear why', () => {
  expect(
    said(hocrV03, toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ saidReason: 'no' })] })] } })),
  ).toBe('not met, hold')
  expect(
    said(hocrV03, toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ saidDecision: 'no' })] })] } })),
  ).toBe('not met, hold')
})

test('two conversations may add up', () => {
  expect(
    said(
      hocrV03,
      toldCase('C2', {
        telling: { duties: [aDuty({ tellings: [aTelling({ saidReason: 'no' }), aTelling({ saidDecision: 'no' })] })] },
      }),
    ),
  ).toBe('met')
})

test('not knowing what was said holds it', () => {
  expect(
    said(
      hocrV03,
      toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ saidReason: 'unknown' })] })] } }),
    ),
  ).toBe('unknown, hold')
  expect(said(hocrV03, toldCase('C2', { telling: null }))).toBe('unknown, hold')
})

test('what one telling left out another may have said, but an attempt says nothing', () => {
  const two = [aTelling({ saidReason: 'no' }), aTelling({ at: '2026-11-18T12:00:00Z', saidDecision: 'no' })]
  expect(said(hocrV03, toldCase('C2', { telling: { duties: [aDuty({ tellings: two })] } }))).toBe('met')
  expect(said(hocrV03, toldCase('C2', { telling: { duties: [aDuty({ tellings: [] })] } }))).toBe('met')
  expect(said(hocrV03, toldCase('C2', { telling: { duties: [] } }))).toBe('not applicable')
})
