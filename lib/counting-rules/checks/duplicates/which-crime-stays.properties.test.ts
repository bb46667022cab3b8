import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { merge, type Change } from '#lib/counting-rules/examples/merge'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { CaseInput, Facts } from '#lib/counting-rules/model'
import { isConductCrime } from '#lib/counting-rules/offences/conduct'
import { orderOf } from '#lib/counting-rules/offences/order'
import { offenceOf } from '#lib/counting-rules/offences'
import { allOffences } from '#lib/counting-rules/testing/all-offences'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { versions } from '#lib/counting-rules/years/versions'
import { runs } from '#lib/testing/runs'

const found = (facts: Facts) => {
  const { verdict, findings } = assess(hocr2026, facts.stage, facts, versions)
  return { verdict, barring: findings.filter(({ bars }) => bars).map(({ check }) => check) }
}

const PART = {
  kind: 'part of',
  oneSequence: 'yes',
  reportedTogether: 'yes',
  resumedAfterPoliceKnew: 'no',
  overThreeMonthsApart: 'no',
  offenderDealtWithBetween: 'no',
} as const
const pairOf = (code: string, countClass: string) => ({ code, countClass })
const wounding = pairOf('005/01', '5D')
const theft = pairOf('049/10', '49')
const coercion = pairOf('008/67', '8U')
const harassment = pairOf('195/94', '8L')

/** One crime to be cancelled into another, everything else in order. */
const into = (crime: object, principalCrime: object, otherwise: Change<CaseInput> = {}): Facts =>
  soundCase('C3', merge({ crime, requesterFacts: { ...PART, principalCrime } }, otherwise) as Change<CaseInput>)

const byRegistrar: Change<CaseInput> = { decisionMaker: theRegistrar }
const asDuplicate: Change<CaseInput> = { requesterFacts: { kind: 'duplicate' } }

/** Every difference explained as well as it can be. */
const explained: Change<CaseInput> = {
  requesterFacts: {
    kind: 'duplicate',
    principalCrime: { sameDay: 'no', sameOffence: 'no' },
    differencesShownBy: 'incident log',
    differencesExplainedWords: 40,
  },
}

describe('each hole, and beside it what differs in the hole alone and is permitted', () => {
  test('a wounding into a theft, with every difference explained', () => {
    for (const who of [{}, byRegistrar])
      for (const how of [explained, {}])
        expect(found(into(wounding, theft, merge(how, who) as Change<CaseInput>))).toMatchObject({
          verdict: expect.not.stringMatching('permit') as string,
          barring: expect.arrayContaining(['HOCR-C3-07a']) as string[],
        })
    expect(found(into(theft, wounding)).verdict).toBe('permit')
    expect(found(into(wounding, wounding, asDuplicate)).verdict).toBe('permit')
  })

  test('controlling or coercive behaviour into harassment', () => {
    expect(found(into(coercion, harassment, byRegistrar))).toEqual({ verdict: 'refuse', barring: ['HOCR-C3-07b'] })
    expect(found(into(harassment, coercion)).verdict).toBe('permit')
  })

  test('a former partner’s stalking into harassment', () => {
    const stalking = pairOf('195/12', '8Q')
    const former = merge(byRegistrar, { suspects: [{ relation: 'ex_partner', isPoliceStaff: 'no' }] })
    expect(found(into(stalking, harassment, former as Change<CaseInput>))).toEqual({
      verdict: 'refuse',
      barring: ['HOCR-C3-07b'],
    })
    expect(
      found(into(harassment, stalking, { suspects: [{ relation: 'ex_partner', isPoliceStaff: 'no' }] })).verdict,
    ).toBe('permit')
  })

  test('harassment after more than three months with nothing exceptional said, also called a duplicate', () => {
    const apart = { requesterFacts: { overThreeMonthsApart: 'yes' } }
    for (const how of [apart, merge(apart, { requesterFacts: { kind: 'duplicate' } })])
      expect(found(into(harassment, harassment, merge(byRegistrar, how) as Change<CaseInput>))).toEqual({
        verdict: 'refuse',
        barring: ['HOCR-C3-05a'],
      })
    const said = merge(apart, { requesterFacts: { exceptional: 'could not act', exceptionalWhyWords: 14 } })
    expect(found(into(harassment, harassment, merge(byRegistrar, said) as Change<CaseInput>)).verdict).toBe('permit')
    expect(found(into(harassment, harassment)).verdict).toBe('permit')
  })

  test('a manslaughter under a code that no list holds, decided by a registrar who is not on the register', () => {
    const off = { decisionMaker: { ...theRegistrar, onCollegeRegister: 'no' } } as const
    const old = soundCase('C2', { crime: pairOf('004/05', '4/5'), ...off })
    expect(found(old).barring).toContain('HOCR-A-04')
    expect(found(soundCase('C2', { crime: pairOf('004/05', '4/5'), decisionMaker: theRegistrar })).barring).toEqual([])
  })
})

const anOffence = fc.constantFrom(
  ...allOffences.filter(({ kind }) => kind === 'notifiable crime'),
  ...[offenceOf('004/05', '4/5'), offenceOf('020/01', '20'), offenceOf('999/98', '99Z')],
)
const relation = fc.constantFrom('ex_partner', 'partner', 'stranger', 'unknown')

test('of two offences at most one direction is permitted to a decision maker', () => {
  fc.assert(
    fc.property(anOffence, anOffence, relation, (one, other, how) => {
      fc.pre(one.code !== other.code || one.countClass !== other.countClass)
      const otherwise = { suspects: [{ relation: how, isPoliceStaff: 'no' }] } as Change<CaseInput>
      const [here, stays] = [pairOf(one.code, one.countClass), pairOf(other.code, other.countClass)]
      const [there, back] = [into(here, stays, otherwise), into(stays, here, otherwise)].map(found)
      expect([there?.verdict, back?.verdict].filter((verdict) => verdict === 'permit').length).toBeLessThan(2)
      const fixed = !isConductCrime(one) && !isConductCrime(other) && orderOf(one, other) !== 'not settled'
      const [up, down] = [into(here, stays, byRegistrar), into(stays, here, byRegistrar)].map(found)
      if (fixed) expect([up?.verdict, down?.verdict].filter((verdict) => verdict === 'permit').length).toBeLessThan(2)
    }),
    { numRuns: runs(400, 20_000) },
  )
})

test('the order of two offences is the same from either side', () => {
  const turned = { above: 'below', below: 'above', same: 'same', 'not settled': 'not settled' } as const
  fc.assert(
    fc.property(anOffence, anOffence, (one, other) => {
      const [there, back] = [orderOf(one, other), orderOf(other, one)]
      // What has no place stands below what hurts; the other way round nothing is settled.
      if (there === 'not settled' || back === 'not settled') return
      expect(back).toBe(turned[there])
    }),
    { numRuns: runs(2000, 50_000) },
  )
})

/** Each a way towards a hole, from a duplicate that is permitted. */
const holes: readonly Change<CaseInput>[] = [
  { requesterFacts: { sameActs: 'no' } },
  { requesterFacts: { sameActs: 'unknown' } },
  { requesterFacts: { sameTime: 'unknown' } },
  { requesterFacts: { sameTime: 'no', timeDiffersBecause: 'different times' } },
  { requesterFacts: { recordedTwiceBecause: 'not recorded twice' } },
  { requesterFacts: { recordedTwiceBecause: 'unknown' } },
  { requesterFacts: { suspectsNamed: 'different people' } },
  { requesterFacts: { principalCrime: { sameVictims: 'no' } } },
  { requesterFacts: { principalCrime: { sameVictims: 'unknown' } } },
  { requesterFacts: { principalCrime: { sameSuspects: 'no' } } },
  { requesterFacts: { principalCrime: { samePlace: 'unknown' } } },
  { requesterFacts: { principalCrime: { samePlace: 'no' }, placeDiffersBecause: 'different places' } },
  { requesterFacts: { principalCrime: { samePlace: 'no' }, placeDiffersBecause: 'unknown' } },
  { requesterFacts: { principalCrime: { sameOffence: 'no' } } },
  { requesterFacts: { principalCrime: { code: '148/00', countClass: '58C' } } },
  { requesterFacts: { principalCrime: { sameDay: 'no' }, differencesShownBy: 'nothing' } },
  { requesterFacts: { principalCrime: { sameDay: 'no' } }, judgements: { differencesSeen: 'unknown' } },
  { requesterFacts: { principalCrime: { sameDay: 'no' } }, judgements: { differencesSeen: 'no' } },
]
const harmless: readonly Change<CaseInput>[] = [
  { requesterFacts: { differencesExplainedWords: 400 } },
  { requesterFacts: { differencesShownBy: 'call recording' } },
  { requesterFacts: { exceptional: 'anniversary', exceptionalWhyWords: 40 } },
  { requesterFacts: { oneSequence: 'yes', reportedTogether: 'yes', resumedAfterPoliceKnew: 'no' } },
  { requesterFacts: { oneHousehold: 'yes' } },
  { judgements: { reasonWords: 400 } },
  byRegistrar,
]

test('no way towards a hole is ever permitted, whatever favourable is said besides', () => {
  expect(found(soundCase('C3')).verdict).toBe('permit')
  fc.assert(
    fc.property(fc.constantFrom(...holes), fc.subarray([...harmless]), (hole, besides) => {
      const facts = soundCase(
        'C3',
        [...besides, hole].reduce((all, each) => merge(all, each) as typeof all, {}),
      )
      expect(found(facts).verdict).not.toBe('permit')
    }),
    { numRuns: runs(300, 5000) },
  )
  for (const otherwise of harmless) expect(found(soundCase('C3', otherwise)).verdict).toBe('permit')
})

/** Each a way towards a hole, from a part of one run of events that is permitted. */
const holesOfPart: readonly Change<CaseInput>[] = [
  { requesterFacts: { oneSequence: 'no' } },
  { requesterFacts: { oneSequence: 'unknown' } },
  { requesterFacts: { reportedTogether: 'no' } },
  { requesterFacts: { reportedTogether: 'unknown' } },
  { requesterFacts: { resumedAfterPoliceKnew: 'yes' } },
  { requesterFacts: { resumedAfterPoliceKnew: 'unknown' } },
  { requesterFacts: { principalCrime: { sameDay: 'no' } }, decisionMaker: { role: 'ddm' } },
  { requesterFacts: { principalCrime: { sameSuspects: 'unknown' } } },
  { requesterFacts: { principalCrime: { sameVictims: 'no' } } },
  { requesterFacts: { principalCrime: pairOf('105/01', '105A') } },
  { requesterFacts: { principalCrime: { rmsStatus: 'cancelled' } } },
  { crime: pairOf('001/01', '1') },
  { crime: coercion },
]
const part = { crime: wounding, requesterFacts: { ...PART, principalCrime: wounding } } as Change<CaseInput>
const harmlessOfPart = harmless.filter(({ requesterFacts }) => !('oneHousehold' in (requesterFacts ?? {})))

test('nor is one from a part of a run of events', () => {
  expect(found(soundCase('C3', part)).verdict).toBe('permit')
  fc.assert(
    fc.property(fc.constantFrom(...holesOfPart), fc.subarray([...harmlessOfPart]), (hole, besides) => {
      const facts = soundCase(
        'C3',
        [part, ...besides, hole].reduce((all, each) => merge(all, each) as typeof all, {}),
      )
      expect(found(facts).verdict).not.toBe('permit')
    }),
    { numRuns: runs(300, 5000) },
  )
})
