import { describe, expect, test } from 'vitest'
import { continuedConduct, formerPartnerIn, fromOneHousehold, principalCrimeOf } from './principal-crime.ts'
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
    expect(continuedConduct(into(crime, stalking))).not.toBeNull()
  })

  test('is no duplicate, no other offence, and nothing that is part of another offence', () => {
    expect(continuedConduct(into(stalking, stalking, 'duplicate'))).toBeNull()
    expect(continuedConduct(into(theft, stalking))).toBeNull()
    expect(continuedConduct(into(stalking, theft))).toBeNull()
    expect(
      continuedConduct(soundCase('C3', { crime: stalking, requesterFacts: { principalCrime: null, kind: 'part of' } })),
    ).toBeNull()
    expect(continuedConduct(elsewhere('C2'))).toBeNull()
  })
})

describe('things of one household', () => {
  const burglary = { code: '028/03', countClass: '28I' }

  test('are stolen, or taken in a burglary', () => {
    expect(fromOneHousehold(into(theft, theft))).not.toBeNull()
    expect(fromOneHousehold(into(burglary, theft))).not.toBeNull()
    expect(fromOneHousehold(into(theft, burglary))).not.toBeNull()
  })

  test('are none where they live apart, for a duplicate, or for any other offence', () => {
    expect(fromOneHousehold(into(theft, theft, 'part of', 'no'))).toBeNull()
    expect(fromOneHousehold(into(theft, theft, 'duplicate'))).toBeNull()
    expect(fromOneHousehold(into(stalking, theft))).toBeNull()
    expect(fromOneHousehold(into(theft, stalking))).toBeNull()
    expect(
      fromOneHousehold(soundCase('C3', { crime: theft, requesterFacts: { principalCrime: null, kind: 'part of' } })),
    ).toBeNull()
    expect(fromOneHousehold(elsewhere('C1'))).toBeNull()
  })
})

describe('a former partner', () => {
  const asked = (formerPartner: 'yes' | 'no' | 'unknown', relation?: 'stranger' | 'ex_partner' | 'unknown') =>
    formerPartnerIn(
      soundCase('C3', {
        suspects: relation === undefined ? [] : [{ relation }],
        requesterFacts: { formerPartner, principalCrime: null },
      }),
    )

  test('is one where anybody says so, and none where the RMS or, where it is silent, the requester says so', () => {
    for (const relation of ['stranger', 'ex_partner', 'unknown', undefined] as const)
      expect(asked('yes', relation)).toBe('yes')
    expect(asked('no', 'ex_partner')).toBe('yes')
    expect(asked('unknown', 'stranger')).toBe('no')
    expect(asked('no', 'unknown')).toBe('no')
    expect(asked('unknown', 'unknown')).toBe('unknown')
    expect(asked('unknown')).toBe('unknown')
  })

  test('is asked of C3 alone', () => {
    for (const facts of [
      soundCase('C2', { suspects: [{ relation: 'ex_partner' }] }),
      soundCase('C3', { requesterFacts: null }),
    ])
      expect(formerPartnerIn(facts)).toBe('unknown')
  })
})
