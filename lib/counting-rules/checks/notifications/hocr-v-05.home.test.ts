import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDuty, informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocrV05 } from './hocr-v-05.ts'

type Change = Parameters<typeof aDuty>[0]

const informedOf = (age: 'adult' | '16-17' | '13-15' | 'under 13', change: Change) =>
  judged(
    hocrV05,
    informedCase('C2', { victims: [{ id: 'v1', kind: 'person', age }], notification: { duties: [aDuty(change)] } }),
  )

const CHILDREN = ['16-17', '13-15', 'under 13'] as const
const reasons = { informedThroughReasonWords: 9, victimAgreedToParent: 'yes' as const }
const safeAtHome = { guardianIsOrLivesWithSuspect: 'no' as const, guardianAlreadyKnows: 'yes' as const }

test('a looked-after child, or one whose every parent lives with a suspect, is told of through the authority', () => {
  const parent = { informedThrough: 'parent or guardian' as const, ...reasons, ...safeAtHome }
  for (const age of CHILDREN) {
    expect(informedOf(age, parent), age).toBe('met')
    for (const holds of [{ lookedAfter: 'yes' as const }, { parentsWithSuspect: 'yes' as const }]) {
      expect(informedOf(age, { ...parent, ...holds }), age).toBe('not met, hold')
      expect(informedOf(age, { ...parent, ...holds, informedThrough: 'other adult chosen with reasons' }), age).toBe(
        'not met, hold',
      )
      for (const informedThrough of ['local authority', 'social worker'] as const)
        expect(informedOf(age, { ...reasons, ...holds, informedThrough }), age).toBe('met')
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

test('an authority is told only of a child of theirs, and with reasons', () => {
  const worker = { informedThrough: 'social worker' as const, ...reasons }
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
  expect(informedOf('under 13', { ...reasons, lookedAfter: 'yes', informedThrough: 'social worker' })).toBe('met')
  expect(
    informedOf('under 13', { ...reasons, lookedAfter: 'yes', informedThrough: 'social worker', childWishesWords: 0 }),
  ).toBe('not met, hold')
  expect(informedOf('adult', { childWishesWords: 0 })).toBe('met')
})

test('somebody who cannot decide for themselves is told through an adult who acts for them and is no suspect', () => {
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

test('a firm is told through another than its contact with reasons only', () => {
  const firm = (informedThroughReasonWords: number) =>
    informedCase('C2', {
      victims: [{ id: 'v1', kind: 'organisation' }],
      notification: { duties: [aDuty({ informedThrough: 'representative', informedThroughReasonWords })] },
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

test('whoever is told for a victim, at any age, is not known to be a suspect or to live with one', () => {
  const others = ['other adult chosen with reasons', 'representative', 'bereaved relative', 'business contact'] as const
  for (const informedThrough of others) {
    expect(informedOf('adult', { ...reasons, informedThrough, guardianIsOrLivesWithSuspect: 'no' })).toBe('met')
    for (const age of ['adult', '16-17', '13-15', 'under 13'] as const)
      expect(
        informedOf(age, { ...reasons, informedThrough, guardianIsOrLivesWithSuspect: 'yes' }),
        `${age}: ${informedThrough}`,
      ).toBe('not met, hold')
  }
  // Of a grown victim the form asks it only of an appropriate adult.
  expect(informedOf('adult', { ...reasons, informedThrough: 'representative' })).toBe('met')
  // The victim was told themselves: whom they live with is asked of nobody else.
  expect(informedOf('adult', { guardianIsOrLivesWithSuspect: 'yes' })).toBe('met')
  expect(informedOf('13-15', { ...reasons, guardianIsOrLivesWithSuspect: 'yes' })).toBe('met')
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
