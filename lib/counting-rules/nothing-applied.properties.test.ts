import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import { assess } from './assess.ts'
import { matterCase } from './examples/other-matter-case.ts'
import { reclassification } from './examples/sound-reclassification.ts'
import { aDecisionMaker, soundCase, theRegistrar } from './examples/sound-case.ts'
import { conflicts, type Conflict } from './facts/decision-maker.ts'
import { categories } from './facts/request.ts'
import type { CaseInput, Facts } from './model.ts'
import { allOffences } from './testing/all-offences.ts'
import { ownChecks, type Version } from './version.ts'
import { eachVersion, inYearOf } from './testing/each-version.ts'
import { versions } from './years/versions.ts'

type Matter = NonNullable<CaseInput['matter']>

/** Each matter with every answer in its favour. */
const favourable: readonly Matter[] = [
  {
    kind: 'keeping an incident',
    because: 'not confirmed or victim untraced',
    confirmedSince: 'no',
    onePerVictimAndOffender: 'yes',
    supportCentre: 'not from a support centre',
  },
  { kind: 'cancelling an incident', genuineErrorByReportTaker: 'yes' },
  { kind: 'giving an outcome', outcome: '20', goesToAnotherForce: 'no' },
  { kind: 'giving an outcome', outcome: '5', goesToAnotherForce: 'no' },
  { kind: 'giving an outcome', outcome: '99', goesToAnotherForce: 'no' },
  { kind: 'deleting', reviewPeriodOver: 'yes', byInformationManagement: 'yes', wordingAndAccuracyChecked: 'yes' },
  {
    kind: 'challenging a decision',
    by: 'victim',
    as: 'review by the registrar',
    answeredByRegistrar: 'yes',
    writtenAnswerWords: 20,
  },
]

const whoever = fc.record({
  role: fc.constantFrom('ddm' as const, 'deputy' as const, 'fcr' as const, 'chief officer' as const, 'none' as const),
  trainedOn: fc.constantFrom('2026-02-03', null, 'unknown' as const),
  conflicts: fc.oneof(fc.constant('unknown' as const), fc.constant<Conflict[]>([]), fc.subarray([...conflicts])),
})
const crimes = fc.constantFrom(...allOffences, { code: '999/98', countClass: '99' })
const lives = fc.constantFrom('yes', 'no', 'unknown')
const runsAs = fc.constantFrom('crime', 'crime-related incident', 'notifiable reported incident', 'unknown')

const judgedIn = (version: Version, facts: Facts) => {
  const inYear = inYearOf(version, facts)
  return assess(version, inYear.stage, inYear, versions)
}

describe.each(eachVersion)('%s', (_title, version) => {
  test('nothing is permitted on which none of its own checks spoke', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...favourable),
        crimes,
        lives,
        runsAs,
        whoever,
        (matter, crime, live, recordedAs, who) => {
          const { code, countClass } = crime
          const decisionMaker = { ...aDecisionMaker, ...who }
          const facts = matterCase(matter, { crime: { code, countClass, live, recordedAs }, decisionMaker })
          const { findings, verdict } = judgedIn(version, facts)
          const own = ownChecks(version, facts)
          const spoke = findings.some(({ check, result }) => own.has(check) && result === 'met')
          expect(verdict === 'permit' && !spoke).toBe(false)
        },
      ),
      { numRuns: runs(300, 20_000) },
    )
  })

  test('a live crime is never lost as an incident, and nobody deletes it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...favourable), crimes, whoever, (matter, crime, who) => {
        const isOfCrimes = matter.kind === 'giving an outcome' || matter.kind === 'challenging a decision'
        fc.pre(!isOfCrimes && !/^N[123]00$/.test(crime.countClass))
        const { code, countClass } = crime
        const facts = matterCase(matter, { crime: { code, countClass }, decisionMaker: { ...theRegistrar, ...who } })
        expect(judgedIn(version, facts).verdict).toBe('refuse')
      }),
      { numRuns: runs(300, 20_000) },
    )
  })

  test('whoever has a part in the case, or no training, changes no class and takes no incident away', () => {
    fc.assert(
      fc.property(crimes, crimes, whoever, (from, to, who) => {
        const isClean = who.role !== 'none' && who.trainedOn === '2026-02-03' && who.conflicts.length === 0
        fc.pre(!isClean && who.role !== 'chief officer')
        const pair = ({ code, countClass }: { code: string; countClass: string }) => ({ code, countClass })
        const isSameUnitRegistrar =
          who.role === 'fcr' && who.conflicts !== 'unknown' && who.conflicts.every((tie) => tie === 'same unit')
        fc.pre(!(isSameUnitRegistrar && who.trainedOn === '2026-02-03'))
        const decisionMaker = { ...theRegistrar, ...who }
        expect(
          judgedIn(version, reclassification({ to: pair(to) }, { crime: pair(from), decisionMaker })).verdict,
        ).not.toBe('permit')
        expect(
          judgedIn(
            version,
            matterCase(
              { kind: 'cancelling an incident', genuineErrorByReportTaker: 'yes' },
              { crime: pair(from), decisionMaker },
            ),
          ).verdict,
        ).not.toBe('permit')
      }),
      { numRuns: runs(300, 20_000) },
    )
  })

  test('and the honest twins are permitted', () => {
    const n300 = { code: '300/01', countClass: 'N300' }
    const n100 = { code: '100/01', countClass: 'N100' }
    const honest = [
      matterCase(favourable[0] ?? { kind: 'deleting' }, { crime: n100 }),
      matterCase(
        { kind: 'cancelling an incident', genuineErrorByReportTaker: 'yes' },
        { crime: n100, decisionMaker: theRegistrar },
      ),
      matterCase(
        { kind: 'cancelling an incident', genuineErrorByReportTaker: 'yes' },
        { crime: n300, decisionMaker: theRegistrar },
      ),
      matterCase({ kind: 'keeping an incident', confirmedSince: 'no' }, { crime: n300 }),
      matterCase({ kind: 'giving an outcome', outcome: '20', goesToAnotherForce: 'no' }),
      matterCase(
        { kind: 'deleting', reviewPeriodOver: 'yes', byInformationManagement: 'yes', wordingAndAccuracyChecked: 'yes' },
        { crime: { live: 'no' } },
      ),
      reclassification(),
      ...categories.map((category) => soundCase(category)),
    ]
    expect(honest.map((facts) => judgedIn(version, facts).verdict)).toEqual(honest.map(() => 'permit'))
  })
})
