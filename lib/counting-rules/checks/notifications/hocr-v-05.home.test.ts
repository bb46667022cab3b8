import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDuty, informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrV05 } from './hocr-v-05.ts'

type Change = NonNullable<Parameters<typeof aDuty>[0]>

const informedOf = (age: 'adult' | '16-17' | '13-15' | 'under 13', change: Change) =>
  judged(
    hocrV05,
    informedCase('C2', { victims: [{ id: 'v1', kind: 'person', age }], notification: { duties: [aDuty(change)] } }),
  )

const CHILDREN = ['16-17', '13-15', 'under 13'] as const
const reasons = { informedThroughReasonWords: 9, victimAgreedToParent: 'yes' as const }
const safeAtHome = { guardianIsOrLivesWithSuspect: 'no' as const, guardianAlreadyKnows: 'yes' as const }

test('a looked-after child, or one whose every parent lives with a suspect, is informed through the authority', () => {
  const parent = { informedThrough: 'parent or guardian' as const, ...reasons, ...safeAtHome }
  for (const age of CHILDREN) {
    expect(informedOf(age, parent), age).toBe('met')
    for (const holds of [{ lookedAfter: 'yes' as const }, { parentsWithSuspect: 'yes' as const }]) {
      expect(informedOf(age, { ...parent, ...holds }), age).toBe('not met, hold')
      expect(informedOf(age, { ...parent, ...holds, informedThrough: 'other adult chosen with reasons' }), age).toBe(
        'not met, hold',
      )
      for (const informedThrough of ['local authority', 'social worker'] as const)
        expect(informedOf(age, { ...reasons, ...safeAtHome, ...holds, informedThrough }), age).toBe('met')
    }
  }
})

test('of a child, what nobody knows of their home holds it', () => {
  for (const age of CHILDREN)
    for (const notKnown of [{ lookedAfter: 'unknown' as const }, { parentsWithSuspect: 'unknown' as const }]) {
      const parent = { informedThrough: 'parent or guardian' as const, ...reasons, ...safeAtHome, ...notKnown }
      expect(informedOf(age, parent), age).toBe('unknown, hold')
      expect(informedOf(age, { ...parent, informedThrough: 'other adult chosen with reasons' }), age).toBe(
        'unknown, hold',
      )
      expect(informedOf(age, { ...reasons, ...notKnown, informedThrough: 'social worker' }), age).toBe('unknown, hold')
    }
})

test('an authority is informed only of a child of theirs, and with reasons', () => {
  const worker = { informedThrough: 'social worker' as const, ...reasons, ...safeAtHome }
  for (const age of CHILDREN) {
    expect(informedOf(age, worker), age).toBe('not met, hold')
    expect(informedOf(age, { ...worker, lookedAfter: 'yes', informedThroughReasonWords: 2 }), age).toBe('not met, hold')
  }
  expect(informedOf('adult', { ...worker, lookedAfter: 'yes' })).toBe('not met, hold')
  expect(informedOf('16-17', { ...worker, lookedAfter: 'yes', victimAgreedToParent: 'no' })).toBe('not met, hold')
})

test('another adult of whom nobody knows where they live is no safer than a parent', () => {
  const adult = { informedThrough: 'other adult chosen with reasons' as const, ...reasons }
  for (const age of CHILDREN) {
    expect(informedOf(age, { ...adult, guardianIsOrLivesWithSuspect: 'unknown' }), age).toBe('unknown, hold')
    expect(informedOf(age, { ...adult, guardianIsOrLivesWithSuspect: 'yes' }), age).toBe('not met, hold')
  }
})

test('what a child wishes is written down at any age', () => {
  for (const age of ['16-17', '13-15'] as const) {
    expect(informedOf(age, reasons), age).toBe('met')
    expect(informedOf(age, { ...reasons, childWishesWords: 0 }), age).toBe('not met, hold')
  }
  const worker = { ...reasons, ...safeAtHome, lookedAfter: 'yes' as const, informedThrough: 'social worker' as const }
  expect(informedOf('under 13', worker)).toBe('met')
  expect(informedOf('under 13', { ...worker, childWishesWords: 0 })).toBe('not met, hold')
  expect(informedOf('adult', { childWishesWords: 0 })).toBe('met')
})

test('somebody who cannot decide for themselves is informed through an adult who acts for them and is no suspect', () => {
  const acting = {
    informedThrough: 'appropriate adult' as const,
    ...reasons,
    guardianIsOrLivesWithSuspect: 'no' as const,
  }
  for (const age of ['adult', '16-17'] as const) {
    expect(informedOf(age, { ...acting, hasCapacity: 'no' }), age).toBe('met')
    expect(informedOf(age, { ...acting, hasCapacity: 'yes' }), age).toBe('not met, hold')
    expect(informedOf(age, { ...acting, hasCapacity: 'unknown' }), age).toBe('unknown, hold')
    expect(informedOf(age, { ...acting, hasCapacity: 'no', guardianIsOrLivesWithSuspect: 'yes' }), age).toBe(
      'not met, hold',
    )
    expect(informedOf(age, { hasCapacity: 'no' }), age).toBe('not met, hold')
  }
  expect(informedOf('adult', { hasCapacity: 'unknown' }), 'capacity is presumed').toBe('met')
})

test('a firm is informed through another than its contact with reasons only', () => {
  const firm = (informedThroughReasonWords: number) =>
    informedCase('C2', {
      victims: [{ id: 'v1', kind: 'organisation' }],
      notification: {
        duties: [aDuty({ informedThrough: 'representative', informedThroughReasonWords, ...safeAtHome })],
      },
    })
  expect(judged(hocrV05, firm(3))).toBe('met')
  expect(judged(hocrV05, firm(2))).toBe('not met, hold')
})

test('where there is nobody to inform nobody is chosen, nor for who is no victim any more', () => {
  const gone = { foundByRegistrar: 'yes' as const, because: 'never identified' as const }
  expect(informedOf('under 13', { informedThrough: 'unknown', nobodyToInform: gone })).toBe('met')
  expect(informedOf('under 13', { victimId: 'v9' })).toBe('met')
})

test('from 13 to 15 a parent must be safe besides', () => {
  const parent = { informedThrough: 'parent or guardian' as const, informedThroughReasonWords: 9 }
  const safe = { guardianIsOrLivesWithSuspect: 'no' as const, guardianAlreadyKnows: 'yes' as const }
  expect(informedOf('13-15', { ...parent, ...safe })).toBe('met')
  expect(informedOf('13-15', { ...parent, ...safe, guardianIsOrLivesWithSuspect: 'yes' })).toBe('not met, hold')
  expect(informedOf('13-15', { ...parent, ...safe, guardianAlreadyKnows: 'unknown' })).toBe('unknown, hold')
})

test('a parent of somebody of 16 waits until it is known that the victim agreed', () => {
  expect(informedOf('16-17', { informedThrough: 'parent or guardian' })).toBe('unknown, hold')
})

/** Each adult through whom a victim of that age may be informed, with everything else as it should be. */
const throughOthers = (age: 'adult' | '16-17' | '13-15' | 'under 13'): readonly Change[] => {
  const well = { ...reasons, ...safeAtHome }
  const child = [
    { ...well, informedThrough: 'parent or guardian' as const },
    { ...well, informedThrough: 'local authority' as const, lookedAfter: 'yes' as const },
    { ...well, informedThrough: 'social worker' as const, parentsWithSuspect: 'yes' as const },
  ]
  const grown = [
    { ...well, informedThrough: 'representative' as const },
    { ...well, informedThrough: 'bereaved relative' as const },
    { ...well, informedThrough: 'appropriate adult' as const, hasCapacity: 'no' as const },
  ]
  return [
    { ...well, informedThrough: 'other adult chosen with reasons' },
    ...(age === 'adult' ? [] : child),
    ...(age === 'under 13' ? [] : grown),
  ]
}

test('nobody is informed through a suspect, or through somebody who lives with one, at any age', () => {
  for (const age of ['adult', ...CHILDREN] as const)
    for (const another of throughOthers(age)) {
      const through = `${age}: ${another.informedThrough}`
      expect(informedOf(age, another), through).toBe('met')
      expect(informedOf(age, { ...another, guardianIsOrLivesWithSuspect: 'yes' }), through).toBe('not met, hold')
      expect(informedOf(age, { ...another, guardianIsOrLivesWithSuspect: 'unknown' }), through).toBe('unknown, hold')
    }
})

test('of a victim who was informed themselves nobody asks whom they live with', () => {
  for (const guardianIsOrLivesWithSuspect of ['yes', 'unknown'] as const) {
    expect(informedOf('adult', { guardianIsOrLivesWithSuspect })).toBe('met')
    expect(informedOf('13-15', { ...reasons, guardianIsOrLivesWithSuspect })).toBe('met')
  }
})

test('a business is not informed through a contact who is a suspect, or of whom nobody knows', () => {
  const firm = (guardianIsOrLivesWithSuspect: 'yes' | 'no' | 'unknown') =>
    informedCase('C2', {
      victims: [{ id: 'v1', kind: 'organisation' }],
      notification: { duties: [aDuty({ informedThrough: 'business contact', guardianIsOrLivesWithSuspect })] },
    })
  expect(judged(hocrV05, firm('no'))).toBe('met')
  expect(judged(hocrV05, firm('yes'))).toBe('not met, hold')
  expect(judged(hocrV05, firm('unknown'))).toBe('unknown, hold')
})

test('from 13 to 15 an appropriate adult must be as safe as any other adult', () => {
  const acting = { ...reasons, informedThrough: 'appropriate adult' as const }
  expect(informedOf('13-15', { ...acting, guardianIsOrLivesWithSuspect: 'no' })).toBe('met')
  expect(informedOf('13-15', { ...acting, guardianIsOrLivesWithSuspect: 'yes' })).toBe('not met, hold')
  expect(informedOf('13-15', { ...acting, guardianIsOrLivesWithSuspect: 'unknown' })).toBe('unknown, hold')
  expect(informedOf('13-15', { ...acting, guardianIsOrLivesWithSuspect: 'no', lookedAfter: 'yes' })).toBe(
    'not met, hold',
  )
})
