import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDuty, informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrV05 } from './hocr-v-05.ts'

test('an adult is informed in person', () => {
  expect(judged(hocrV05, informedCase('C2'))).toBe('met')
})

test('at 16 the victim is informed, a parent only if they agree', () => {
  expect(
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: '16-17' }],
        notification: { duties: [aDuty()] },
      }),
    ),
  ).toBe('met')
  expect(
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: '16-17' }],
        notification: { duties: [aDuty({ informedThrough: 'parent or guardian', victimAgreedToParent: 'no' })] },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: '16-17' }],
        notification: {
          duties: [
            aDuty({
              informedThrough: 'parent or guardian',
              victimAgreedToParent: 'yes',
              guardianIsOrLivesWithSuspect: 'no',
              guardianAlreadyKnows: 'yes',
            }),
          ],
        },
      }),
    ),
  ).toBe('met')
})

test('from 13 to 15 somebody chooses and says why', () => {
  expect(
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: '13-15' }],
        notification: { duties: [aDuty()] },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: '13-15' }],
        notification: { duties: [aDuty({ informedThroughReasonWords: 8 })] },
      }),
    ),
  ).toBe('met')
})

test('under 13 a parent who knows already and is no suspect', () => {
  expect(
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: 'under 13' }],
        notification: {
          duties: [
            aDuty({
              informedThrough: 'parent or guardian',
              guardianIsOrLivesWithSuspect: 'no',
              guardianAlreadyKnows: 'yes',
            }),
          ],
        },
      }),
    ),
  ).toBe('met')
  expect(
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: 'under 13' }],
        notification: {
          duties: [
            aDuty({
              informedThrough: 'parent or guardian',
              guardianIsOrLivesWithSuspect: 'yes',
              guardianAlreadyKnows: 'yes',
            }),
          ],
        },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: 'under 13' }],
        notification: {
          duties: [
            aDuty({
              informedThrough: 'parent or guardian',
              guardianIsOrLivesWithSuspect: 'no',
              guardianAlreadyKnows: 'no',
            }),
          ],
        },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: 'under 13' }],
        notification: {
          duties: [
            aDuty({
              informedThrough: 'other adult chosen with reasons',
              informedThroughReasonWords: 9,
              guardianIsOrLivesWithSuspect: 'no',
            }),
          ],
        },
      }),
    ),
  ).toBe('met')
  expect(
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: 'under 13' }],
        notification: { duties: [aDuty()] },
      }),
    ),
  ).toBe('not met, hold')
})

test('a business has a named contact', () => {
  expect(
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'organisation' }],
        notification: {
          duties: [aDuty({ informedThrough: 'business contact', guardianIsOrLivesWithSuspect: 'no' })],
        },
      }),
    ),
  ).toBe('met')
  expect(
    judged(
      hocrV05,
      informedCase('C2', { victims: [{ id: 'v1', kind: 'organisation' }], notification: { duties: [aDuty()] } }),
    ),
  ).toBe('not met, hold')
})

test('an age or person nobody knows holds it', () => {
  expect(
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: 'unknown' }],
        notification: { duties: [aDuty()] },
      }),
    ),
  ).toBe('unknown, hold')
  expect(
    judged(hocrV05, informedCase('C2', { notification: { duties: [aDuty({ informedThrough: 'unknown' })] } })),
  ).toBe('unknown, hold')
  expect(
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: 'under 13' }],
        notification: {
          duties: [aDuty({ informedThrough: 'parent or guardian', guardianIsOrLivesWithSuspect: 'no' })],
        },
      }),
    ),
  ).toBe('unknown, hold')
})

test('where no age is held, the age found by whoever goes says who is informed', () => {
  const found = (change: Parameters<typeof aDuty>[0]) =>
    judged(
      hocrV05,
      informedCase('C2', {
        victims: [{ id: 'v1', kind: 'person', age: 'unknown' }],
        notification: { duties: [aDuty(change)] },
      }),
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
    judged(
      hocrV05,
      informedCase('C2', { victims: [{ id: 'v1', kind: 'person', age: 'under 13' }], notification: { duties } }),
    ),
  ).toBe('not met, hold')
})

type Change = Parameters<typeof aDuty>[0]

const informedOf = (age: 'adult' | '16-17' | '13-15' | 'under 13', change: Change) =>
  judged(
    hocrV05,
    informedCase('C2', { victims: [{ id: 'v1', kind: 'person', age }], notification: { duties: [aDuty(change)] } }),
  )

test('another than the victim is chosen with reasons, at every age', () => {
  for (const age of ['adult', '16-17', '13-15', 'under 13'] as const) {
    const chosen = {
      informedThrough: 'other adult chosen with reasons' as const,
      guardianIsOrLivesWithSuspect: 'no' as const,
      victimAgreedToParent: 'yes' as const,
    }
    expect(informedOf(age, { ...chosen, informedThroughReasonWords: 3 }), age).toBe('met')
    expect(informedOf(age, { ...chosen, informedThroughReasonWords: 2 }), age).toBe('not met, hold')
  }
  expect(informedOf('under 13', { informedThrough: 'representative', informedThroughReasonWords: 9 })).toBe(
    'not met, hold',
  )
})
