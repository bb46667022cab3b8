import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/examples/said'
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
