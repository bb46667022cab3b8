import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aDuty, toldCase } from '#lib/counting-rules/examples/told-case'
import { hocrV05 } from './hocr-v-05.ts'

test('an adult is told in person', () => {
  expect(said(hocrV05, toldCase('C2'))).toBe('met')
})

test('at 16 the victim is told, a parent only if they agree', () => {
  expect(
    said(
      hocrV05,
      toldCase('C2', { victims: [{ id: 'v1', kind: 'person', age: '16-17' }], telling: { duties: [aDuty()] } }),
    ),
  ).toBe('met')
  expect(
    said(
      hocrV05,
      toldCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: '16-17' }],
        telling: { duties: [aDuty({ toldThrough: 'parent or guardian', victimAgreedToParent: 'no' })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    said(
      hocrV05,
      toldCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: '16-17' }],
        telling: { duties: [aDuty({ toldThrough: 'parent or guardian', victimAgreedToParent: 'yes' })] },
      }),
    ),
  ).toBe('met')
})

test('from 13 to 15 somebody chooses and says why', () => {
  expect(
    said(
      hocrV05,
      toldCase('C2', { victims: [{ id: 'v1', kind: 'person', age: '13-15' }], telling: { duties: [aDuty()] } }),
    ),
  ).toBe('not met, hold')
  expect(
    said(
      hocrV05,
      toldCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: '13-15' }],
        telling: { duties: [aDuty({ toldThroughReasonWords: 8 })] },
      }),
    ),
  ).toBe('met')
})

test('under 13 a parent who knows already and is no suspect', () => {
  expect(
    said(
      hocrV05,
      toldCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: 'under 13' }],
        telling: {
          duties: [
            aDuty({
              toldThrough: 'parent or guardian',
              guardianIsOrLivesWithSuspect: 'no',
              guardianAlreadyKnows: 'yes',
            }),
          ],
        },
      }),
    ),
  ).toBe('met')
  expect(
    said(
      hocrV05,
      toldCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: 'under 13' }],
        telling: {
          duties: [
            aDuty({
              toldThrough: 'parent or guardian',
              guardianIsOrLivesWithSuspect: 'yes',
              guardianAlreadyKnows: 'yes',
            }),
          ],
        },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    said(
      hocrV05,
      toldCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: 'under 13' }],
        telling: {
          duties: [
            aDuty({
              toldThrough: 'parent or guardian',
              guardianIsOrLivesWithSuspect: 'no',
              guardianAlreadyKnows: 'no',
            }),
          ],
        },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    said(
      hocrV05,
      toldCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: 'under 13' }],
        telling: { duties: [aDuty({ toldThrough: 'other adult chosen with reasons', toldThroughReasonWords: 9 })] },
      }),
    ),
  ).toBe('met')
  expect(
    said(
      hocrV05,
      toldCase('C2', { victims: [{ id: 'v1', kind: 'person', age: 'under 13' }], telling: { duties: [aDuty()] } }),
    ),
  ).toBe('not met, hold')
})

test('a business has a named contact', () => {
  expect(
    said(
      hocrV05,
      toldCase('C2', {
        victims: [{ id: 'v1', kind: 'organisation' }],
        telling: { duties: [aDuty({ toldThrough: 'business contact' })] },
      }),
    ),
  ).toBe('met')
  expect(
    said(hocrV05, toldCase('C2', { victims: [{ id: 'v1', kind: 'organisation' }], telling: { duties: [aDuty()] } })),
  ).toBe('not met, hold')
})

test('an age or person nobody knows holds it', () => {
  expect(
    said(
      hocrV05,
      toldCase('C2', { victims: [{ id: 'v1', kind: 'person', age: 'unknown' }], telling: { duties: [aDuty()] } }),
    ),
  ).toBe('unknown, hold')
  expect(said(hocrV05, toldCase('C2', { telling: { duties: [aDuty({ toldThrough: 'unknown' })] } }))).toBe(
    'unknown, hold',
  )
  expect(
    said(
      hocrV05,
      toldCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: 'under 13' }],
        telling: { duties: [aDuty({ toldThrough: 'parent or guardian', guardianIsOrLivesWithSuspect: 'no' })] },
      }),
    ),
  ).toBe('unknown, hold')
})

test('where no age is held, the age found at the doorstep says who is told', () => {
  const found = (change: Parameters<typeof aDuty>[0]) =>
    said(
      hocrV05,
      toldCase('C2', { victims: [{ id: 'v1', kind: 'person', age: 'unknown' }], telling: { duties: [aDuty(change)] } }),
    )
  expect(found({ ageFound: 'adult' })).toBe('met')
  expect(found({ ageFound: '16-17' })).toBe('met')
  expect(found({ ageFound: '13-15' })).toBe('not met, hold')
  expect(found({ ageFound: 'under 13' })).toBe('not met, hold')
  expect(found({ ageFound: 'unknown' })).toBe('unknown, hold')
})

test('an age that is held is not changed by what was found', () => {
  const duties = [aDuty({ ageFound: 'adult' })]
  expect(
    said(hocrV05, toldCase('C2', { victims: [{ id: 'v1', kind: 'person', age: 'under 13' }], telling: { duties } })),
  ).toBe('not met, hold')
})

type Change = Parameters<typeof aDuty>[0]

const toldOf = (age: 'adult' | '16-17' | '13-15' | 'under 13', change: Change) =>
  said(hocrV05, toldCase('C2', { victims: [{ id: 'v1', kind: 'person', age }], telling: { duties: [aDuty(change)] } }))

test('another than the victim is chosen with reasons, at every age', () => {
  for (const age of ['adult', '16-17', '13-15', 'under 13'] as const) {
    const chosen = { toldThrough: 'other adult chosen with reasons' as const }
    expect(toldOf(age, { ...chosen, toldThroughReasonWords: 3 }), age).toBe('met')
    expect(toldOf(age, { ...chosen, toldThroughReasonWords: 2 }), age).toBe('not met, hold')
  }
  expect(toldOf('under 13', { toldThrough: 'representative', toldThroughReasonWords: 9 })).toBe('not met, hold')
})

test('from 13 to 15 a parent must be safe besides', () => {
  const parent = { toldThrough: 'parent or guardian' as const, toldThroughReasonWords: 9 }
  const safe = { guardianIsOrLivesWithSuspect: 'no' as const, guardianAlreadyKnows: 'yes' as const }
  expect(toldOf('13-15', { ...parent, ...safe })).toBe('met')
  expect(toldOf('13-15', { ...parent, ...safe, guardianIsOrLivesWithSuspect: 'yes' })).toBe('not met, hold')
  expect(toldOf('13-15', { ...parent, ...safe, guardianAlreadyKnows: 'unknown' })).toBe('unknown, hold')
})

test('a parent of somebody of 16 waits until it is known that the victim agreed', () => {
  expect(toldOf('16-17', { toldThrough: 'parent or guardian' })).toBe('unknown, hold')
})

test('a firm is told through another than its contact with reasons only', () => {
  const firm = (toldThroughReasonWords: number) =>
    toldCase('C2', {
      victims: [{ id: 'v1', kind: 'organisation' }],
      telling: { duties: [aDuty({ toldThrough: 'representative', toldThroughReasonWords })] },
    })
  expect(said(hocrV05, firm(3))).toBe('met')
  expect(said(hocrV05, firm(2))).toBe('not met, hold')
})

test('where there is nobody to tell nobody is chosen, nor for who is no victim any more', () => {
  const gone = { foundByRegistrar: 'yes' as const, because: 'never identified' as const }
  expect(toldOf('under 13', { toldThrough: 'unknown', nobodyToTell: gone })).toBe('met')
  expect(toldOf('under 13', { victimId: 'v9' })).toBe('met')
})
