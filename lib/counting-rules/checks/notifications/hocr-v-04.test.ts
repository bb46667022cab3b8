import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDuty, aNotification, informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrV04 } from './hocr-v-04.ts'

const enhanced = [{ id: 'v1', kind: 'person' as const, age: 'adult' as const, enhanced: 'yes' as const }]

test('informed two working days after: in time for most', () => {
  expect(judged(hocrV04, informedCase('C2'))).toBe('met')
})

test('with enhanced rights one working day is the limit', () => {
  expect(judged(hocrV04, informedCase('C2', { victims: enhanced }))).toBe('not met, warn')
  expect(judged(hocrV04, informedCase('C2', { crime: { flags: ['hate'] } }))).toBe('not met, warn')
  expect(judged(hocrV04, informedCase('C2', { crime: { flags: ['vulnerable_adult'] } }))).toBe('not met, warn')
  expect(judged(hocrV04, informedCase('C2', { crime: { classesEver: [{ code: '005/01', countClass: '5D' }] } }))).toBe(
    'not met, warn',
  )
  expect(
    judged(
      hocrV04,
      informedCase('C2', {
        victims: enhanced,
        notification: { duties: [aDuty({ notifications: [aNotification({ at: '2026-11-17T09:00:00Z' })] })] },
      }),
    ),
  ).toBe('met')
})

test('five working days are over on the sixth', () => {
  expect(
    judged(
      hocrV04,
      informedCase('C2', {
        at: '2026-11-25T09:00:00Z',
        notification: { duties: [aDuty({ notifications: [aNotification({ at: '2026-11-23T09:00:00Z' })] })] },
      }),
    ),
  ).toBe('met')
  expect(
    judged(
      hocrV04,
      informedCase('C2', {
        at: '2026-11-25T09:00:00Z',
        notification: { duties: [aDuty({ notifications: [aNotification({ at: '2026-11-24T09:00:00Z' })] })] },
      }),
    ),
  ).toBe('not met, warn')
})

test('where there is nobody to inform no clock runs', () => {
  expect(
    judged(
      hocrV04,
      informedCase('C2', {
        at: '2026-12-25T09:00:00Z',
        notification: {
          duties: [
            aDuty({
              state: 'nobody to inform',
              notifications: [],
              nobodyToInform: { foundByRegistrar: 'yes', because: 'died without known relative' },
            }),
          ],
        },
      }),
    ),
  ).toBe('met')
})

test('not knowing when asks for a reason', () => {
  expect(judged(hocrV04, informedCase('C2', { notification: null }))).toBe('unknown, warn')
})

test('without a victim no clock runs', () => {
  expect(judged(hocrV04, informedCase('C2', { victims: [] }))).toBe('not applicable')
})

test.each(['hate', 'repeat', 'vulnerable_adult', 'child', 'domestic_abuse'] as const)(
  'what is flagged %s brings enhanced rights, to a person and not to a firm',
  (flag) => {
    expect(judged(hocrV04, informedCase('C2', { crime: { flags: [flag] } }))).toBe('not met, warn')
    const firm = [{ id: 'v1', kind: 'organisation' as const, enhanced: 'yes' as const }]
    expect(judged(hocrV04, informedCase('C2', { crime: { flags: [flag] }, victims: firm }))).toBe('met')
  },
)

test('a victim nobody has assessed has them until somebody says no', () => {
  expect(judged(hocrV04, informedCase('C2', { victims: [{ id: 'v1', kind: 'person', age: 'adult' }] }))).toBe(
    'not met, warn',
  )
})

test('the first notification counts; one never made is late once the days are over', () => {
  const twice = [aNotification({ at: '2026-11-18T09:00:00Z' }), aNotification({ at: '2026-11-30T09:00:00Z' })]
  const by = (notifications: typeof twice) =>
    judged(
      hocrV04,
      informedCase('C2', { at: '2026-12-01T09:00:00Z', notification: { duties: [aDuty({ notifications })] } }),
    )
  expect(by(twice)).toBe('met')
  expect(by(twice.toReversed())).toBe('met')
  expect(by([])).toBe('not met, warn')
  expect(judged(hocrV04, informedCase('C2', { at: '2026-12-01T09:00:00Z', notification: { duties: [] } }))).toBe(
    'not met, warn',
  )
})

test('one victim informed late among several is enough', () => {
  const victims = [...enhanced, { id: 'v2', kind: 'organisation' as const }]
  const duties = [aDuty(), aDuty({ victimId: 'v2' })]
  expect(judged(hocrV04, informedCase('C2', { victims, notification: { duties } }))).toBe('not met, warn')
})
