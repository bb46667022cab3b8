import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDuty, aNotification, informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrV08 } from './hocr-v-08.ts'

const three = [
  { at: '2026-11-16T12:00:00Z', channel: 'phone' as const },
  { at: '2026-11-17T12:00:00Z', channel: 'letter' as const },
  { at: '2026-11-18T12:00:00Z', channel: 'phone' as const },
]
const gone = {
  state: 'nobody to inform' as const,
  notifications: [],
  attempts: [],
  nobodyToInform: { foundByRegistrar: 'yes' as const, because: 'never identified' as const },
}

test('a victim who was informed needs no attempts', () => {
  expect(judged(hocrV08, informedCase('C2'))).toBe('met')
})

test('a duty is not done by attempts', () => {
  expect(
    judged(
      hocrV08,
      informedCase('C2', { notification: { duties: [aDuty({ state: 'informed', notifications: [] })] } }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV08,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ channel: 'voicemail' })] })] },
      }),
    ),
  ).toBe('not met, hold')
})

test('nobody is found untraceable before three attempts, by two means, on two days', () => {
  expect(
    judged(
      hocrV08,
      informedCase('C2', { notification: { duties: [aDuty({ ...gone, attempts: three.slice(0, 2) })] } }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV08,
      informedCase('C2', {
        notification: {
          duties: [aDuty({ ...gone, attempts: three.map((attempt) => ({ ...attempt, channel: 'phone' as const })) })],
        },
      }),
    ),
  ).toBe('not met, hold')
  expect(judged(hocrV08, informedCase('C2', { notification: { duties: [aDuty({ ...gone, attempts: three })] } }))).toBe(
    'met',
  )
})

test('for the dead and the dissolved nobody need ring first', () => {
  expect(
    judged(
      hocrV08,
      informedCase('C2', {
        notification: {
          duties: [aDuty({ ...gone, nobodyToInform: { foundByRegistrar: 'yes', because: 'company dissolved' } })],
        },
      }),
    ),
  ).toBe('met')
})

test('not knowing holds it', () => {
  expect(judged(hocrV08, informedCase('C2', { notification: null }))).toBe('unknown, hold')
})

test('three attempts on one day are not enough, and for the dead none is needed', () => {
  const oneDay = three.map((attempt, hour) => ({ ...attempt, at: `2026-11-16T1${String(hour)}:00:00Z` }))
  const twoDays = three.map((attempt, hour) => (hour === 0 ? attempt : { ...attempt, at: '2026-11-18T12:00:00Z' }))
  expect(
    judged(hocrV08, informedCase('C2', { notification: { duties: [aDuty({ ...gone, attempts: twoDays })] } })),
  ).toBe('met')
  expect(
    judged(hocrV08, informedCase('C2', { notification: { duties: [aDuty({ ...gone, attempts: oneDay })] } })),
  ).toBe('not met, hold')
  const dead = { foundByRegistrar: 'yes' as const, because: 'died without known relative' as const }
  expect(
    judged(hocrV08, informedCase('C2', { notification: { duties: [aDuty({ ...gone, nobodyToInform: dead })] } })),
  ).toBe('met')
})

test('an open duty without a notification is for other rules', () => {
  expect(
    judged(hocrV08, informedCase('C2', { notification: { duties: [aDuty({ state: 'open', notifications: [] })] } })),
  ).toBe('met')
})
