import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aDuty, aTelling, toldCase } from '#lib/counting-rules/examples/told-case'
import { hocrV08 } from './hocr-v-08.ts'

const three = [
  { at: '2026-11-16T12:00:00Z', channel: 'phone' as const, result: 'no reply' as const },
  { at: '2026-11-17T12:00:00Z', channel: 'letter' as const, result: 'posted' as const },
  { at: '2026-11-18T12:00:00Z', channel: 'phone' as const, result: 'voicemail left' as const },
]
const gone = {
  state: 'nobody to tell' as const,
  tellings: [],
  attempts: [],
  nobodyToTell: { foundByRegistrar: 'yes' as const, because: 'never identified' as const },
}

test('a victim who was told needs no attempts', () => {
  expect(said(hocrV08, toldCase('C2'))).toBe('met')
})

test('a duty is not done by attempts', () => {
  expect(said(hocrV08, toldCase('C2', { telling: { duties: [aDuty({ state: 'told', tellings: [] })] } }))).toBe(
    'not met, hold',
  )
  expect(
    said(hocrV08, toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ channel: 'voicemail' })] })] } })),
  ).toBe('not met, hold')
})

test('nobody is found untraceable before three attempts, by two means, on two days', () => {
  expect(
    said(hocrV08, toldCase('C2', { telling: { duties: [aDuty({ ...gone, attempts: three.slice(0, 2) })] } })),
  ).toBe('not met, hold')
  expect(
    said(
      hocrV08,
      toldCase('C2', {
        telling: {
          duties: [aDuty({ ...gone, attempts: three.map((attempt) => ({ ...attempt, channel: 'phone' as const })) })],
        },
      }),
    ),
  ).toBe('not met, hold')
  expect(said(hocrV08, toldCase('C2', { telling: { duties: [aDuty({ ...gone, attempts: three })] } }))).toBe('met')
})

test('for the dead and the dissolved nobody need ring first', () => {
  expect(
    said(
      hocrV08,
      toldCase('C2', {
        telling: {
          duties: [aDuty({ ...gone, nobodyToTell: { foundByRegistrar: 'yes', because: 'company dissolved' } })],
        },
      }),
    ),
  ).toBe('met')
})

test('not knowing holds it', () => {
  expect(said(hocrV08, toldCase('C2', { telling: null }))).toBe('unknown, hold')
})

test('three attempts on one day are not enough, and for the dead none is needed', () => {
  const oneDay = three.map((attempt, hour) => ({ ...attempt, at: `2026-11-16T1${String(hour)}:00:00Z` }))
  const twoDays = three.map((attempt, hour) => (hour === 0 ? attempt : { ...attempt, at: '2026-11-18T12:00:00Z' }))
  expect(said(hocrV08, toldCase('C2', { telling: { duties: [aDuty({ ...gone, attempts: twoDays })] } }))).toBe('met')
  expect(said(hocrV08, toldCase('C2', { telling: { duties: [aDuty({ ...gone, attempts: oneDay })] } }))).toBe(
    'not met, hold',
  )
  const dead = { foundByRegistrar: 'yes' as const, because: 'died without known relative' as const }
  expect(said(hocrV08, toldCase('C2', { telling: { duties: [aDuty({ ...gone, nobodyToTell: dead })] } }))).toBe('met')
})

test('an open duty without a telling is for other rules', () => {
  expect(said(hocrV08, toldCase('C2', { telling: { duties: [aDuty({ state: 'open', tellings: [] })] } }))).toBe('met')
})
