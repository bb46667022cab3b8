import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aDuty, aTelling, toldCase } from '#lib/counting-rules/examples/told-case'
import { hocrV07 } from './hocr-v-07.ts'

test('a confirmed way that no suspect shares', () => {
  expect(said(hocrV07, toldCase('C2'))).toBe('met')
})

test('a shared phone, an unconfirmed way or an offence on the envelope', () => {
  expect(said(hocrV07, toldCase('C2', { telling: { duties: [aDuty({ routeSharedWithSuspect: 'yes' })] } }))).toBe(
    'not met, hold',
  )
  expect(said(hocrV07, toldCase('C2', { telling: { duties: [aDuty({ routeConfirmed: 'no' })] } }))).toBe(
    'not met, hold',
  )
  expect(
    said(
      hocrV07,
      toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ namedOffenceInWriting: 'yes' })] })] } }),
    ),
  ).toBe('not met, hold')
  expect(
    said(
      hocrV07,
      toldCase('C2', {
        telling: { duties: [aDuty({ tellings: [aTelling(), aTelling({ namedOffenceInWriting: 'yes' })] })] },
      }),
    ),
  ).toBe('not met, hold')
})

test('where harm is close a person tells first, alone, and offers support', () => {
  expect(
    said(
      hocrV07,
      toldCase('C2', {
        crime: { flags: ['domestic_abuse'] },
        telling: { duties: [aDuty({ tellings: [aTelling({ channel: 'letter' })] })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    said(
      hocrV07,
      toldCase('C2', {
        crime: { flags: ['domestic_abuse'] },
        telling: { duties: [aDuty({ tellings: [aTelling({ aloneAndOutOfHearing: 'no' })] })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    said(
      hocrV07,
      toldCase('C2', {
        crime: { flags: ['domestic_abuse'] },
        telling: { duties: [aDuty({ tellings: [aTelling({ offeredSupport: 'no' })] })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    said(hocrV07, toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ channel: 'letter' })] })] } })),
  ).toBe('met')
})

test('a business may be written to', () => {
  expect(
    said(
      hocrV07,
      toldCase('C2', {
        crime: { flags: ['domestic_abuse'] },
        victims: [{ id: 'v1', kind: 'organisation' }],
        telling: { duties: [aDuty({ tellings: [aTelling({ channel: 'letter' })] })] },
      }),
    ),
  ).toBe('met')
})

test('a victim who cannot be reached keeps the crime', () => {
  expect(
    said(
      hocrV07,
      toldCase('C2', {
        telling: {
          duties: [aDuty({ tellings: [], nobodyToTell: { foundByRegistrar: 'yes', because: 'cannot be reached' } })],
        },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    said(
      hocrV07,
      toldCase('C2', {
        telling: {
          duties: [aDuty({ tellings: [], nobodyToTell: { foundByRegistrar: 'no', because: 'never identified' } })],
        },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    said(
      hocrV07,
      toldCase('C2', {
        telling: {
          duties: [
            aDuty({ tellings: [], nobodyToTell: { foundByRegistrar: 'yes', because: 'died without known relative' } }),
          ],
        },
      }),
    ),
  ).toBe('met')
})

test('why there is nobody to tell must be said', () => {
  expect(
    said(
      hocrV07,
      toldCase('C2', {
        telling: { duties: [aDuty({ tellings: [], nobodyToTell: { foundByRegistrar: 'yes', because: 'unknown' } })] },
      }),
    ),
  ).toBe('unknown, hold')
})

test('not knowing holds it', () => {
  expect(said(hocrV07, toldCase('C2', { telling: { duties: [aDuty({ routeConfirmed: 'unknown' })] } }))).toBe(
    'unknown, hold',
  )
  expect(said(hocrV07, toldCase('C2', { telling: { duties: [aDuty({ routeSharedWithSuspect: 'unknown' })] } }))).toBe(
    'unknown, hold',
  )
  expect(said(hocrV07, toldCase('C2', { telling: null }))).toBe('unknown, hold')
})

const close = (tellings: readonly ReturnType<typeof aTelling>[]) =>
  said(
    hocrV07,
    toldCase('C2', { crime: { flags: ['child'] }, telling: { duties: [aDuty({ tellings: [...tellings] })] } }),
  )

test('a person tells in person, by phone or by video; every other way comes after', () => {
  for (const channel of ['in person', 'phone', 'video call'] as const)
    expect(close([aTelling({ channel })]), channel).toBe('met')
  for (const channel of ['e-mail', 'text', 'letter', 'through another'] as const)
    expect(close([aTelling({ channel })]), channel).toBe('not met, hold')
  expect(close([aTelling(), aTelling({ at: '2026-11-18T12:00:00Z', channel: 'letter' })])).toBe('met')
  expect(close([])).toBe('met')
})

test('whether they were alone and were offered support must be known', () => {
  expect(close([aTelling({ aloneAndOutOfHearing: 'unknown' })])).toBe('unknown, hold')
  expect(close([aTelling({ offeredSupport: 'unknown' })])).toBe('unknown, hold')
})

test('a firm beside a person does not make the person one', () => {
  const victims = [
    { id: 'v1', kind: 'person' as const, age: 'adult' as const },
    { id: 'v2', kind: 'organisation' as const },
  ]
  const letter = aDuty({ tellings: [aTelling({ channel: 'letter' })] })
  const facts = toldCase('C2', { crime: { flags: ['child'] }, victims, telling: { duties: [letter] } })
  expect(said(hocrV07, facts)).toBe('not met, hold')
})
