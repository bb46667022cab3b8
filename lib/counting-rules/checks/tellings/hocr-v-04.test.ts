import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/examples/said'
import { aDuty, aTelling, toldCase } from '#lib/counting-rules/examples/told-case'
import { hocrV04 } from './hocr-v-04.ts'

const enhanced = [{ id: 'v1', kind: 'person' as const, age: 'adult' as const, enhanced: 'yes' as const }]

test('told two working days after: in time for most', () => {
  expect(said(hocrV04, toldCase('C2'))).toBe('met')
})

test('with enhanced rights one working day is the limit', () => {
  expect(said(hocrV04, toldCase('C2', { victims: enhanced }))).toBe('not met, warn')
  expect(said(hocrV04, toldCase('C2', { crime: { flags: ['hate'] } }))).toBe('not met, warn')
  expect(said(hocrV04, toldCase('C2', { crime: { flags: ['vulnerable_adult'] } }))).toBe('not met, warn')
  expect(said(hocrV04, toldCase('C2', { crime: { classesEver: [{ code: '005/01', countClass: '5D' }] } }))).toBe(
    'not met, warn',
  )
  expect(
    said(
      hocrV04,
      toldCase('C2', {
        victims: enhanced,
        telling: { duties: [aDuty({ tellings: [aTelling({ at: '2026-11-17T09:00:00Z' })] })] },
      }),
    ),
  ).toBe('met')
})

test('five working days are over on the sixth', () => {
  expect(
    said(
      hocrV04,
      toldCase('C2', {
        at: '2026-11-25T09:00:00Z',
        telling: { duties: [aDuty({ tellings: [aTelling({ at: '2026-11-23T09:00:00Z' })] })] },
      }),
    ),
  ).toBe('met')
  expect(
    said(
      hocrV04,
      toldCase('C2', {
        at: '2026-11-25T09:00:00Z',
        telling: { duties: [aDuty({ tellings: [aTelling({ at: '2026-11-24T09:00:00Z' })] })] },
      }),
    ),
  ).toBe('not met, warn')
})

test('where there is nobody to tell no clock runs', () => {
  expect(
    said(
      hocrV04,
      toldCase('C2', {
        at: '2026-12-25T09:00:00Z',
        telling: {
          duties: [
            aDuty({
              state: 'nobody to tell',
              tellings: [],
              nobodyToTell: { foundByRegistrar: 'yes', because: 'company dissolved' },
            }),
          ],
        },
      }),
    ),
  ).toBe('met')
})

test('not knowing when asks for a reason', () => {
  expect(said(hocrV04, toldCase('C2', { telling: null }))).toBe('unknown, warn')
})

test('without a victim no clock runs', () => {
  expect(said(hocrV04, toldCase('C2', { victims: [] }))).toBe('not applicable')
})
