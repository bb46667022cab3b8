import { expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDuty, aNotification, informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrV01 } from './hocr-v-01.ts'

test('a victim informed between the decision and the cancelling', () => {
  expect(judged(hocrV01, informedCase('C2'))).toBe('met')
})

test('a victim not informed, a voicemail, or a second victim forgotten: it waits', () => {
  expect(
    judged(hocrV01, informedCase('C2', { notification: { duties: [aDuty({ state: 'open', notifications: [] })] } })),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV01,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ channel: 'voicemail' })] })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV01,
      informedCase('C2', { victims: [...informedCase('C2').victims, { id: 'v2', kind: 'person', age: 'adult' }] }),
    ),
  ).toBe('not met, hold')
})

test('informed before the decision does not count, except the new number of a transfer', () => {
  expect(
    judged(
      hocrV01,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ at: '2026-11-12T09:00:00Z' })] })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV01,
      informedCase('C1', {
        notification: { duties: [aDuty({ notifications: [aNotification({ at: '2026-11-12T09:00:00Z' })] })] },
      }),
    ),
  ).toBe('met')
})

test('informed the day after is the wrong order', () => {
  expect(
    judged(
      hocrV01,
      informedCase('C2', {
        notification: { duties: [aDuty({ notifications: [aNotification({ at: '2026-11-20T09:00:00Z' })] })] },
      }),
    ),
  ).toBe('not met, refuse')
})

test('the registrar may find that there is nobody to inform', () => {
  expect(
    judged(
      hocrV01,
      informedCase('C2', {
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
  expect(
    judged(
      hocrV01,
      informedCase('C2', {
        notification: {
          duties: [
            aDuty({
              state: 'open',
              notifications: [],
              nobodyToInform: { foundByRegistrar: 'yes', because: 'cannot be reached' },
            }),
          ],
        },
      }),
    ),
  ).toBe('not met, hold')
})

test('a victim’s crime without a victim is not known to be informed', () => {
  expect(judged(hocrV01, informedCase('C2', { victims: [], notification: { duties: [] } }))).toBe('unknown, hold')
  expect(judged(hocrV01, informedCase('C2', { notification: null }))).toBe('unknown, hold')
})

test('unless somebody was informed all the same, or the decision maker declared that there is none', () => {
  expect(judged(hocrV01, informedCase('C2', { victims: [] }))).toBe('met')
  expect(
    judged(
      hocrV01,
      informedCase('C2', {
        victims: [],
        notification: {
          duties: [],
          noVictimDeclaration: {
            madeByDecisionMaker: 'yes',
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
    judged(
      hocrV01,
      informedCase('C2', { crime: { code: '092/51', countClass: '92D' }, victims: [], notification: { duties: [] } }),
    ),
  ).toBe('not applicable')
})

test('a declaration that is not whole, or a notification too early, leaves it unknown', () => {
  const nobody = {
    madeByDecisionMaker: 'yes',
    anybodyIsVictim: 'no',
    protectedByOrder: 'no',
    identifiedInImage: 'no',
  } as const
  const declared = { duties: [], noVictimDeclaration: { ...nobody, injured: 'unknown' as const } }
  expect(judged(hocrV01, informedCase('C2', { victims: [], notification: declared }))).toBe('unknown, hold')
  const early = { duties: [aDuty({ notifications: [aNotification({ at: '2026-11-12T09:00:00Z' })] })] }
  expect(judged(hocrV01, informedCase('C2', { victims: [], notification: early }))).toBe('unknown, hold')
})

test('informed at the very moment it left the count is informed too late', () => {
  const late = { duties: [aDuty({ notifications: [aNotification({ at: '2026-11-19T09:05:00Z' })] })] }
  expect(judged(hocrV01, informedCase('C2', { notification: late }))).toBe('not met, refuse')
})

test('every victim of several is informed, each by their own duty', () => {
  const two = (victimId: string) =>
    informedCase('C2', {
      victims: [
        { id: 'v1', kind: 'person', age: 'adult' },
        { id: 'v2', kind: 'person', age: 'adult' },
      ],
      notification: { duties: [aDuty(), aDuty({ victimId })] },
    })
  expect(judged(hocrV01, two('v2'))).toBe('met')
  expect(judged(hocrV01, two('v1'))).toBe('not met, hold')
})

test('one informed too late among several not informed is the wrong order, and what then helps is said', () => {
  const facts = informedCase('C2', {
    victims: [
      { id: 'v1', kind: 'person', age: 'adult' },
      { id: 'v2', kind: 'person', age: 'adult' },
    ],
    notification: { duties: [aDuty({ notifications: [aNotification({ at: '2026-11-20T09:00:00Z' })] })] },
  })
  const { findings } = assess(hocr2026, 'cancelling', facts, [hocr2026])
  expect(findings.find(({ check }) => check === 'HOCR-V-01')).toMatchObject({
    weight: 'refuse',
    instead: expect.stringMatching(/^Reinstate/) as string,
  })
  const nobody = assess(hocr2026, 'cancelling', informedCase('C2', { victims: [], notification: { duties: [] } }), [
    hocr2026,
  ]).findings
  expect(nobody.find(({ check }) => check === 'HOCR-V-01')?.satisfy).toMatch(/^Name the victim/)
})
