import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDuty, informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrV05 } from './hocr-v-05.ts'

test('a business is informed through its contact or another adult, and nobody else through the contact of a business', () => {
  const through = (informedThrough: NonNullable<Parameters<typeof aDuty>[0]>['informedThrough'], victim: object) =>
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', ...victim }],
        notification: {
          duties: [aDuty({ informedThrough, informedThroughReasonWords: 8, guardianIsOrLivesWithSuspect: 'no' })],
        },
      }),
    )
  const business = { kind: 'organisation' as const }
  for (const another of ['victim', 'parent or guardian', 'social worker', 'appropriate adult'] as const)
    expect(through(another, business), another).toBe('not met, hold')
  for (const adult of ['business contact', 'representative', 'other adult chosen with reasons'] as const)
    expect(through(adult, business), adult).toBe('met')
  for (const age of ['adult', '16-17', '13-15', 'under 13'] as const)
    expect(through('business contact', { kind: 'person', age }), age).toBe('not met, hold')
})

test('a looked-after child of 13 to 15 is not informed through somebody who speaks for them instead of the authority', () => {
  const spokenFor = (lookedAfter: 'yes' | 'no' | 'unknown') =>
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: '13-15' }],
        notification: {
          duties: [
            aDuty({
              ...{ informedThrough: 'representative', informedThroughReasonWords: 8, lookedAfter },
              guardianIsOrLivesWithSuspect: 'no',
            }),
          ],
        },
      }),
    )
  expect(spokenFor('yes')).toBe('not met, hold')
  expect(spokenFor('unknown')).toBe('unknown, hold')
  expect(spokenFor('no')).toBe('met')
})
