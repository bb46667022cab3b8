import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDuty, aNotification, informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrV07 } from './hocr-v-07.ts'

test('a confirmed way that no suspect shares', () => {
  expect(judged(hocrV07, informedCase('C2'))).toBe('met')
})

test('a shared phone, an unconfirmed way or an offence on the envelope', () => {
  expect(
    judged(hocrV07, informedCase('C2', { notification: { duties: [aDuty({ routeSharedWithSuspect: 'yes' })] } })),
  ).toBe('not met, hold')
  expect(judged(hocrV07, informedCase('C2', { notification: { duties: [aDuty({ routeConfirmed: 'no' })] } }))).toBe(
    'not met, hold',
  )
  expect(
    judged(
      hocrV07,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ namedOffenceInWriting: 'yes' })] })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV07,
      informedCase('C2', {
        notification: {
          duties: [aDuty({ notifications: [aNotification(), aNotification({ namedOffenceInWriting: 'yes' })] })],
        },
      }),
    ),
  ).toBe('not met, hold')
})

test('where harm is close a person informs first, alone, and offers support', () => {
  expect(
    judged(
      hocrV07,
      informedCase('C2', {
        crime: { flags: ['domestic_abuse'] },
        notification: { duties: [aDuty({ notifications: [aNotification({ channel: 'letter' })] })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV07,
      informedCase('C2', {
        crime: { flags: ['domestic_abuse'] },
        notification: { duties: [aDuty({ notifications: [aNotification({ aloneAndOutOfHearing: 'no' })] })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV07,
      informedCase('C2', {
        crime: { flags: ['domestic_abuse'] },
        notification: { duties: [aDuty({ notifications: [aNotification({ offeredSupport: 'no' })] })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV07,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ channel: 'letter' })] })] },
      }),
    ),
  ).toBe('met')
})

test('a business may be written to', () => {
  expect(
    judged(
      hocrV07,
      informedCase('C2', {
        crime: { flags: ['domestic_abuse'] },
        victims: [{ id: 'v1', kind: 'organisation' }],
        notification: { duties: [aDuty({ notifications: [aNotification({ channel: 'letter' })] })] },
      }),
    ),
  ).toBe('met')
})

test('a victim who cannot be reached keeps the crime', () => {
  expect(
    judged(
      hocrV07,
      informedCase('C2', {
        notification: {
          duties: [
            aDuty({ notifications: [], nobodyToInform: { foundByRegistrar: 'yes', because: 'cannot be reached' } }),
          ],
        },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV07,
      informedCase('C2', {
        notification: {
          duties: [
            aDuty({ notifications: [], nobodyToInform: { foundByRegistrar: 'no', because: 'never identified' } }),
          ],
        },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV07,
      informedCase('C2', {
        notification: {
          duties: [
            aDuty({
              notifications: [],
              nobodyToInform: { foundByRegistrar: 'yes', because: 'died without known relative' },
            }),
          ],
        },
      }),
    ),
  ).toBe('met')
})

test('why there is nobody to inform must be said', () => {
  expect(
    judged(
      hocrV07,
      informedCase('C2', {
        notification: {
          duties: [aDuty({ notifications: [], nobodyToInform: { foundByRegistrar: 'yes', because: 'unknown' } })],
        },
      }),
    ),
  ).toBe('unknown, hold')
})

test('not knowing holds it', () => {
  expect(
    judged(hocrV07, informedCase('C2', { notification: { duties: [aDuty({ routeConfirmed: 'unknown' })] } })),
  ).toBe('unknown, hold')
  expect(
    judged(hocrV07, informedCase('C2', { notification: { duties: [aDuty({ routeSharedWithSuspect: 'unknown' })] } })),
  ).toBe('unknown, hold')
  expect(judged(hocrV07, informedCase('C2', { notification: null }))).toBe('unknown, hold')
})

const close = (notifications: readonly ReturnType<typeof aNotification>[]) =>
  judged(
    hocrV07,
    informedCase('C2', {
      crime: { flags: ['child'] },
      notification: { duties: [aDuty({ notifications: [...notifications] })] },
    }),
  )

test('a person informs in person, by phone or by video; every other way comes after', () => {
  for (const channel of ['in person', 'phone', 'video call'] as const)
    expect(close([aNotification({ channel })]), channel).toBe('met')
  for (const channel of ['e-mail', 'text', 'letter', 'through another'] as const)
    expect(close([aNotification({ channel })]), channel).toBe('not met, hold')
  expect(close([aNotification(), aNotification({ at: '2026-11-18T12:00:00Z', channel: 'letter' })])).toBe('met')
  expect(close([])).toBe('met')
})

test('whether they were alone and were offered support must be known', () => {
  expect(close([aNotification({ aloneAndOutOfHearing: 'unknown' })])).toBe('unknown, hold')
  expect(close([aNotification({ offeredSupport: 'unknown' })])).toBe('unknown, hold')
})

test('a firm beside a person does not make the person one', () => {
  const victims = [
    { id: 'v1', kind: 'person' as const, age: 'adult' as const },
    { id: 'v2', kind: 'organisation' as const },
  ]
  const letter = aDuty({ notifications: [aNotification({ channel: 'letter' })] })
  const facts = informedCase('C2', { crime: { flags: ['child'] }, victims, notification: { duties: [letter] } })
  expect(judged(hocrV07, facts)).toBe('not met, hold')
  const ofTheFirm = { duties: [{ ...letter, victimId: 'v2' }] }
  expect(judged(hocrV07, informedCase('C2', { crime: { flags: ['child'] }, victims, notification: ofTheFirm }))).toBe(
    'met',
  )
})

test('nobody but the registrar finds it, with or without a reason', () => {
  const found = (because: 'never identified' | 'unknown') =>
    judged(
      hocrV07,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [], nobodyToInform: { foundByRegistrar: 'no', because } })] },
      }),
    )
  expect(found('never identified')).toBe('not met, hold')
  expect(found('unknown')).toBe('not met, hold')
})
