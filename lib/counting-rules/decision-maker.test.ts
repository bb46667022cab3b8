import { describe, expect, test } from 'vitest'
import { chiefOfficerMayDecide, forTheRegistrar, isRegisteredRegistrar, isReservedCase } from './decision-maker.ts'
import { aDecisionMaker, soundCase, theRegistrar } from './examples/sound-case.ts'
import { Facts, type Category, type CaseInput } from './model.ts'

type Given = NonNullable<CaseInput['decisionMaker']>

const rape = { code: '019/08', countClass: '19C' }
const aDeputy: Given = { ...theRegistrar, role: 'deputy', appointedActingFcr: 'yes' }
const aChiefOfficer: Given = { ...aDecisionMaker, role: 'chief officer', registrarAdviceWords: 3 }

const beforeThem = (
  decisionMaker: Given | null,
  category: Category = 'C2',
  registered: 'yes' | 'no' | 'unknown' = 'no',
) => soundCase(category, { crime: rape, decisionMaker, force: { registeredRegistrarExists: registered } })

const isRegistered = (decisionMaker: Given): boolean => {
  const known = Facts.shape.decisionMaker.parse(decisionMaker)
  return known !== null && isRegisteredRegistrar(known)
}

test('only C2 is reserved, on rape and homicide alone', () => {
  expect(isReservedCase(beforeThem(null))).toBe(true)
  expect(isReservedCase(beforeThem(null, 'C4'))).toBe(false)
  expect(isReservedCase(soundCase('C2'))).toBe(false)
})

test('a registrar is registered with an entry, a deputy with an entry and an appointment, nobody else ever', () => {
  expect(isRegistered(theRegistrar)).toBe(true)
  expect(isRegistered({ ...theRegistrar, onCollegeRegister: 'unknown' })).toBe(false)
  expect(isRegistered(aDeputy)).toBe(true)
  expect(isRegistered({ ...aDeputy, appointedActingFcr: 'no' })).toBe(false)
  expect(isRegistered({ ...aDeputy, role: 'ddm' })).toBe(false)
})

describe('the chief officer decides', () => {
  test('a reserved case of a force with no registered registrar, on three words of advice', () => {
    expect(chiefOfficerMayDecide(beforeThem(aChiefOfficer))).toBe(true)
  })

  test('nothing else', () => {
    expect(chiefOfficerMayDecide(beforeThem({ ...aChiefOfficer, registrarAdviceWords: 2 }))).toBe(false)
    expect(chiefOfficerMayDecide(beforeThem(aChiefOfficer, 'C2', 'yes'))).toBe(false)
    expect(chiefOfficerMayDecide(beforeThem(aChiefOfficer, 'C2', 'unknown'))).toBe(false)
    expect(chiefOfficerMayDecide(beforeThem(aChiefOfficer, 'C5'))).toBe(false)
    expect(chiefOfficerMayDecide(beforeThem({ ...aChiefOfficer, role: 'ddm' }))).toBe(false)
    expect(chiefOfficerMayDecide(beforeThem(null))).toBe(false)
  })
})

test('what is for the registrar stops with the registrar, an acting one, or the chief officer in their place', () => {
  const resultFor = (facts: Facts) => forTheRegistrar(facts, 'For the registrar.').result
  for (const decisionMaker of [theRegistrar, aDeputy, aChiefOfficer])
    expect(resultFor(beforeThem(decisionMaker))).toBe('met')
  const others = [
    aDecisionMaker,
    { ...aDeputy, appointedActingFcr: 'no' as const },
    { ...aDeputy, role: 'ddm' as const },
  ]
  for (const decisionMaker of [...others, null]) expect(resultFor(beforeThem(decisionMaker))).toBe('not met')
  expect(resultFor(beforeThem(aChiefOfficer, 'C3'))).toBe('not met')
})
