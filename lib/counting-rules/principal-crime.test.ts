import { describe, expect, test } from 'vitest'
import { continuesConduct, isOfOneHousehold, principalCrimeOf } from './principal-crime.ts'
import { isConductCrime } from './offences/conduct.ts'
import { soundCase } from './examples/sound-case.ts'
import { offenceOf } from './offences.ts'

type Pair = Readonly<{ code: string; countClass: string }>

const stalking = { code: '008/56', countClass: '8M' }
const theft = { code: '049/10', countClass: '49' }

const isConduct = ({ code, countClass }: Pair): boolean => isConductCrime(offenceOf(code, countClass))

describe('a course of conduct', () => {
  test.each([
    ['harassment', '195/94', '8L'],
    ['aggravated harassment', '008/56', '8M'],
    ['coercive control', '008/67', '8U'],
  ])('is %s', (_, code, countClass) => {
    expect(isConduct({ code, countClass })).toBe(true)
  })

  test('is not the breach of an order, which is a crime against the state, nor a theft', () => {
    expect(isConduct({ code: '008/29', countClass: '8L' })).toBe(false)
    expect(isConduct({ code: '008/74', countClass: '8Q' })).toBe(false)
    expect(isConduct(theft)).toBe(false)
  })
})

const into = (
  crime: Pair,
  stays: Pair,
  kind: 'part of' | 'duplicate' = 'part of',
  oneHousehold: 'yes' | 'no' = 'yes',
) => soundCase('C3', { crime, requesterFacts: { kind, principalCrime: stays, oneHousehold } })

const elsewhere = (category: 'C1' | 'C2') => soundCase(category, { crime: theft })

test('a crime that stays is named under C3 alone', () => {
  expect(principalCrimeOf(soundCase('C3'))?.id).toBe('crime-b')
  expect(principalCrimeOf(elsewhere('C1'))).toBeNull()
  expect(principalCrimeOf(soundCase('C3', { requesterFacts: null }))).toBeNull()
})

describe('more of the same conduct', () => {
  test.each([
    ['stalking', stalking],
    ['a malicious message', { code: '008/72', countClass: '8R' }],
    ['a false message meant to harm', { code: '138/52', countClass: '8R' }],
  ])('is %s that is part of a conduct crime', (_, crime) => {
    expect(continuesConduct(into(crime, stalking))).toBe(true)
  })

  test('is no duplicate, no other offence, and nothing that is part of another offence', () => {
    expect(continuesConduct(into(stalking, stalking, 'duplicate'))).toBe(false)
    expect(continuesConduct(into(theft, stalking))).toBe(false)
    expect(continuesConduct(into(stalking, theft))).toBe(false)
    expect(
      continuesConduct(soundCase('C3', { crime: stalking, requesterFacts: { principalCrime: null, kind: 'part of' } })),
    ).toBe(false)
    expect(continuesConduct(elsewhere('C2'))).toBe(false)
  })
})

describe('things of one household', () => {
  const burglary = { code: '028/03', countClass: '28I' }

  test('are stolen, or taken in a burglary', () => {
    expect(isOfOneHousehold(into(theft, theft))).toBe(true)
    expect(isOfOneHousehold(into(burglary, theft))).toBe(true)
    expect(isOfOneHousehold(into(theft, burglary))).toBe(true)
  })

  test('are none where they live apart, for a duplicate, or for any other offence', () => {
    expect(isOfOneHousehold(into(theft, theft, 'part of', 'no'))).toBe(false)
    expect(isOfOneHousehold(into(theft, theft, 'duplicate'))).toBe(false)
    expect(isOfOneHousehold(into(stalking, theft))).toBe(false)
    expect(isOfOneHousehold(into(theft, stalking))).toBe(false)
    expect(
      isOfOneHousehold(soundCase('C3', { crime: theft, requesterFacts: { principalCrime: null, kind: 'part of' } })),
    ).toBe(false)
    expect(isOfOneHousehold(elsewhere('C1'))).toBe(false)
  })
})
