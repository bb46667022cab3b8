import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import { assess } from '../assess.ts'
import { soundCase } from '../examples/sound-case.ts'
import { conflicts } from '../facts/decision-maker.ts'
import { categories } from '../facts/request.ts'
import type { Facts, Finding } from '../model.ts'
import { eachVersion, inYearOf } from '../testing/each-version.ts'
import { versions } from '../years/versions.ts'
import { barsToDeciding, findingsOfBars } from './bars-to-deciding.ts'

const yesOrNo = fc.constantFrom('yes', 'no')

/** Somebody who decides, all of them known; the chief officer has the advice they need. */
const decisionMaker = fc.record({
  role: fc.constantFrom('fcr', 'deputy', 'ddm', 'chief officer', 'none'),
  onCollegeRegister: yesOrNo,
  appointedActingFcr: yesOrNo,
  trainedOn: fc.constantFrom('2026-02-03', '2027-03-01', null),
  conflicts: fc.uniqueArray(fc.constantFrom(...conflicts), { maxLength: 2 }),
  deskApprovedIndependent: yesOrNo,
  holdsOperationalRole: yesOrNo,
  overturns: fc.constantFrom('nobody', 'nobody', 'ddm', 'deputy', 'fcr', 'chief officer'),
  registrarAdviceWords: fc.constant(20),
})

type Deciding = typeof decisionMaker extends fc.Arbitrary<infer Of> ? Of : never

const isRegistered = ({ role, onCollegeRegister, appointedActingFcr }: Deciding): boolean =>
  onCollegeRegister === 'yes' && (role === 'fcr' || (role === 'deputy' && appointedActingFcr === 'yes'))

const offences = [
  { code: '105/01', countClass: '105A' },
  { code: '019/08', countClass: '19C' },
] as const

const cases: fc.Arbitrary<Facts> = fc
  .tuple(fc.constantFrom(...categories), fc.constantFrom(...offences), decisionMaker, yesOrNo, yesOrNo)
  .map(([category, offence, of, otherRegistrar, reservesThisOffence]) =>
    soundCase(category, {
      crime: offence,
      decisionMaker: of,
      // Where the decision maker is a registrar on the register, there is one.
      force: {
        registeredRegistrarExists: isRegistered(of) ? 'yes' : otherRegistrar,
        anotherRegisteredRegistrar: 'yes',
        reservesThisOffence,
      },
    } as never),
  )

describe.each(eachVersion)('%s', (_title, version) => {
  const findingsIn = (facts: Facts) => assess(version, 'deciding', facts, versions).findings

  /** What stands in the way of this decision maker: what is found on who decides, and what they would have to refer. */
  const barring = (facts: Facts): readonly Finding[] =>
    findingsIn(facts).filter(
      ({ bars, result, weight, about }) => bars && result === 'not met' && (about.whoDecides || weight === 'refer'),
    )

  /** For whom it waits: what any decision maker of another unit would have to leave to the registrar. */
  const waitsFor = (facts: Facts) => {
    const anybody = inYearOf(version, soundCase('C2')).decisionMaker
    const ofThem = { ...facts, decisionMaker: anybody }
    return findingsIn(ofThem).some(({ bars, weight }) => bars && weight === 'refer')
      ? ('registrar' as const)
      : ('any' as const)
  }

  test('somebody is barred exactly where a check on who decides is not met, and each bar names such a check', () => {
    const same = (facts: Facts) => {
      const bars = barsToDeciding(facts, waitsFor(facts))
      const found = barring(facts)
      expect(findingsOfBars(bars, found)).toEqual(found)
      for (const bar of bars) expect(findingsOfBars([bar], found), bar.kind).not.toEqual([])
    }
    fc.assert(
      fc.property(
        cases.map((facts) => inYearOf(version, facts)),
        same,
      ),
      { numRuns: runs(1_000, 10_000) },
    )
  })
})

test('facts without a decision maker bar nobody', () => {
  expect(barsToDeciding(soundCase('C2', { decisionMaker: null }), 'any')).toEqual([])
})
