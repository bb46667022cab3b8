import { expect, test } from 'vitest'
import { matterCase } from './examples/other-matter-case.ts'
import { reclassification } from './examples/sound-reclassification.ts'
import { aDecisionMaker, soundCase, theRegistrar } from './examples/sound-case.ts'
import { conflicts } from './facts/decision-maker.ts'
import { categories } from './facts/request.ts'
import type { CaseInput, DecisionMaker, Facts } from './model.ts'
import { eachVersion, inYearOf } from './testing/each-version.ts'
import { judged } from './testing/findings.ts'
import { checksFor } from './version.ts'

type Who = NonNullable<CaseInput['decisionMaker']>

const aDeputy: Who = { ...aDecisionMaker, role: 'deputy' }
const people: readonly Who[] = [
  aDecisionMaker,
  theRegistrar,
  { ...theRegistrar, onCollegeRegister: 'no' },
  { ...theRegistrar, onCollegeRegister: 'unknown' },
  { ...theRegistrar, approvalDemanded: 'yes' },
  aDeputy,
  { ...aDeputy, onCollegeRegister: 'yes', appointedActingFcr: 'yes' },
  { ...aDeputy, holdsOperationalRole: 'yes' },
  { ...aDeputy, overturns: 'fcr' },
  { ...aDecisionMaker, role: 'chief officer', registrarAdviceWords: 20 },
  { ...aDecisionMaker, role: 'none' },
  { ...aDecisionMaker, trainedOn: null },
  { ...aDecisionMaker, trainedOn: 'unknown' },
  { ...aDecisionMaker, refresherOverdue: 'yes' },
  { ...aDecisionMaker, conflicts: 'unknown' },
  ...conflicts.map((tie): Who => ({ ...aDecisionMaker, conflicts: [tie] })),
]
const decisionMakers: readonly DecisionMaker[] = people.flatMap((decisionMaker) => {
  const made = soundCase('C2', { decisionMaker }).decisionMaker
  return made === null ? [] : [made]
})

const cases: readonly Facts[] = [
  ...categories.map((category) => soundCase(category)),
  soundCase('C2', { crime: { code: '019/08', countClass: '19C' } }),
  soundCase('C2', { crime: { code: '019/08', countClass: '19C' }, force: { registeredRegistrarExists: 'no' } }),
  soundCase('C2', { crime: { code: '004/04', countClass: '4/4' } }),
  soundCase('C2', { crime: { code: '003/02', countClass: '3A' } }),
  soundCase('C2', { suspects: [{ isPoliceStaff: 'unknown' }] }),
  soundCase('C2', { force: { reservesThisOffence: 'unknown' } }),
  reclassification(),
  matterCase({ kind: 'cancelling an incident', genuineErrorByReportTaker: 'yes' }),
]

/** It is in order with one decision maker, and open with another, otherwise than by leaving the case to the registrar. */
const turnsOnWhoDecides = (found: readonly string[]): boolean =>
  found.some((each) => each === 'met' || each === 'not applicable') &&
  found.some((each) => each.includes(',') && !each.endsWith(', refer'))

test.each(eachVersion)('%s: a check that turns on who decides says so', (_title, version) => {
  const silent = cases.flatMap((example) => {
    const facts = inYearOf(version, example)
    const by = decisionMakers.map((decisionMaker) => ({ ...facts, decisionMaker }))
    return checksFor(version, facts, 'deciding')
      .filter((check) => turnsOnWhoDecides(by.map((each) => judged(check, each, version))))
      .filter(({ about }) => about.whoDecides !== true)
      .map(({ id }) => id)
  })
  expect([...new Set(silent)]).toEqual([])
})
