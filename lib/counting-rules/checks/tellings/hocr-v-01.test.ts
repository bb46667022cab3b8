import { expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { said } from '#lib/counting-rules/testing/said'
import { aDuty, aTelling, toldCase } from '#lib/counting-rules/examples/told-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrV01 } from './hocr-v-01.ts'

test('a victim told between the decision and the cancelling', () => {
  expect(said(hocrV01, toldCase('C2'))).toBe('met')
})

test('a victim not told, a voicemail, or a second victim forgotten: it waits', () => {
  expect(said(hocrV01, toldCase('C2', { telling: { duties: [aDuty({ state: 'open', tellings: [] })] } }))).toBe(
    'not met, hold',
  )
  expect(
    said(hocrV01, toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ channel: 'voicemail' })] })] } })),
  ).toBe('not met, hold')
  expect(
    said(hocrV01, toldCase('C2', { victims: [...toldCase('C2').victims, { id: 'v2', kind: 'person', age: 'adult' }] })),
  ).toBe('not met, hold')
})

test('told before the decision does not count, except the new number of a transfer', () => {
  expect(
    said(
      hocrV01,
      toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ at: '2026-11-12T09:00:00Z' })] })] } }),
    ),
  ).toBe('not met, hold')
  expect(
    said(
      hocrV01,
      toldCase('C1', { telling: { duties: [aDuty({ tellings: [aTelling({ at: '2026-11-12T09:00:00Z' })] })] } }),
    ),
  ).toBe('met')
})

test('told the day after is the wrong order', () => {
  expect(
    said(
      hocrV01,
      toldCase('C2', { telling: { duties: [aDuty({ tellings: [aTelling({ at: '2026-11-20T09:00:00Z' })] })] } }),
    ),
  ).toBe('not met, refuse')
})

test('the registrar may find that there is nobody to tell', () => {
  expect(
    said(
      hocrV01,
      toldCase('C2', {
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
  expect(
    said(
      hocrV01,
      toldCase('C2', {
        telling: {
          duties: [
            aDuty({
              state: 'open',
              tellings: [],
              nobodyToTell: { foundByRegistrar: 'yes', because: 'cannot be reached' },
            }),
          ],
        },
      }),
    ),
  ).toBe('not met, hold')
})

test('a victim’s crime without a victim is not known to be told', () => {
  expect(said(hocrV01, toldCase('C2', { victims: [], telling: { duties: [] } }))).toBe('unknown, hold')
  expect(said(hocrV01, toldCase('C2', { telling: null }))).toBe('unknown, hold')
})

test('unless somebody was told all the same, or the decider declared that there is none', () => {
  expect(said(hocrV01, toldCase('C2', { victims: [] }))).toBe('met')
  expect(
    said(
      hocrV01,
      toldCase('C2', {
        victims: [],
        telling: {
          duties: [],
          noVictimDeclaration: {
            madeByDecider: 'yes',
            anybodyIsVictim: 'no',
            protectedByOrder: 'no',
            identifiedInImage: 'no',
            injured: 'no',
          },
        },
      }),
    ),
  ).toBe('met')
})

test('a crime against the state with nobody on it is for HOCR-V-06', () => {
  expect(
    said(
      hocrV01,
      toldCase('C2', { crime: { code: '092/51', countClass: '92D' }, victims: [], telling: { duties: [] } }),
    ),
  ).toBe('not applicable')
})

test('a declaration that is not whole, or a telling too early, leaves it unknown', () => {
  const nobody = {
    madeByDecider: 'yes',
    anybodyIsVictim: 'no',
    protectedByOrder: 'no',
    identifiedInImage: 'no',
  } as const
  const declared = { duties: [], noVictimDeclaration: { ...nobody, injured: 'unknown' as const } }
  expect(said(hocrV01, toldCase('C2', { victims: [], telling: declared }))).toBe('unknown, hold')
  const early = { duties: [aDuty({ tellings: [aTelling({ at: '2026-11-12T09:00:00Z' })] })] }
  expect(said(hocrV01, toldCase('C2', { victims: [], telling: early }))).toBe('unknown, hold')
})

test('told at the very moment it left the count is told too late', () => {
  const late = { duties: [aDuty({ tellings: [aTelling({ at: '2026-11-19T09:05:00Z' })] })] }
  expect(said(hocrV01, toldCase('C2', { telling: late }))).toBe('not met, refuse')
})

test('every victim of several is told, each by their own duty', () => {
  const two = (victimId: string) =>
    toldCase('C2', {
      victims: [
        { id: 'v1', kind: 'person', age: 'adult' },
        { id: 'v2', kind: 'person', age: 'adult' },
      ],
      telling: { duties: [aDuty(), aDuty({ victimId })] },
    })
  expect(said(hocrV01, two('v2'))).toBe('met')
  expect(said(hocrV01, two('v1'))).toBe('not met, hold')
})

test('one told too late among several untold is the wrong order, and what then helps is said', () => {
  const facts = toldCase('C2', {
    victims: [
      { id: 'v1', kind: 'person', age: 'adult' },
      { id: 'v2', kind: 'person', age: 'adult' },
    ],
    telling: { duties: [aDuty({ tellings: [aTelling({ at: '2026-11-20T09:00:00Z' })] })] },
  })
  const { findings } = assess(hocr2026, 'cancelling', facts, [hocr2026])
  expect(findings.find(({ check }) => check === 'HOCR-V-01')).toMatchObject({
    weight: 'refuse',
    instead: expect.stringMatching(/^Reinstate/) as string,
  })
  const nobody = assess(hocr2026, 'cancelling', toldCase('C2', { victims: [], telling: { duties: [] } }), [
    hocr2026,
  ]).findings
  expect(nobody.find(({ check }) => check === 'HOCR-V-01')?.satisfy).toMatch(/^Name the victim/)
})
