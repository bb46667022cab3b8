import { describe, expect, test } from 'vitest'
import { matterCase } from './examples/other-matter-case.ts'
import { aDecisionMaker, soundCase, theRegistrar } from './examples/sound-case.ts'
import type { Facts, CaseInput } from './model.ts'
import { mustInformFirst, whoMayDecide } from './who-may-decide.ts'
import { hocr2026 } from './years/2026-27/version.ts'

type Registered = 'yes' | 'no' | 'unknown'

const rape = { code: '019/08', countClass: '19C' }
const may = (facts: Facts) => whoMayDecide(hocr2026, facts)
const ofRape = (
  registeredRegistrarExists: Registered,
  decisionMaker: NonNullable<CaseInput['decisionMaker']> = aDecisionMaker,
) => soundCase('C2', { crime: rape, force: { registeredRegistrarExists }, decisionMaker })

describe('who may decide', () => {
  test('a theft: decision makers, the deputy and the registrar', () => {
    expect(may(soundCase('C2'))).toEqual(['decision-maker', 'deputy-registrar', 'registrar'])
  })

  test('a rape: the registrar on the College register, and without one the chief officer', () => {
    expect(may(ofRape('yes'))).toEqual(['registrar'])
    expect(may(ofRape('no'))).toEqual(['chief-officer'])
    expect(may(ofRape('unknown'))).toEqual([])
  })

  test('a deputy of whom register and appointment are known stands by them', () => {
    const aDeputy = { ...theRegistrar, role: 'deputy' as const, appointedActingFcr: 'yes' as const }
    expect(may(ofRape('yes', aDeputy))).toEqual(['deputy-registrar', 'registrar'])
    expect(may(ofRape('yes', { ...aDeputy, appointedActingFcr: 'no' }))).toEqual(['registrar'])
    expect(may(ofRape('yes', { ...aDeputy, onCollegeRegister: 'no' }))).toEqual(['registrar'])
  })

  test('a registrar of whom it is known that they are not on the register does not', () => {
    expect(may(ofRape('yes', { ...theRegistrar, onCollegeRegister: 'no' }))).toEqual([])
  })

  test('it is asked of the role, not of who decides now', () => {
    const usual = may(soundCase('C2'))
    const conflicted = {
      ...aDecisionMaker,
      conflicts: ['requester' as const],
      trainedOn: null,
      approvalDemanded: 'yes' as const,
    }
    expect(may(soundCase('C2', { decisionMaker: conflicted }))).toEqual(usual)
    expect(may(soundCase('C2', { evidence: [] }))).toEqual(usual)
  })

  test('who confirms is who could have decided, and putting back is open to more', () => {
    expect(may(soundCase('C2', { stage: 'cancelling' }))).toEqual(['decision-maker', 'deputy-registrar', 'registrar'])
    expect(may(ofRape('yes', { ...theRegistrar }))).toEqual(['registrar'])
    const reinstating = {
      byRole: 'none' as const,
      foundBy: 'audit' as const,
      reasonWords: 12,
      supervisorNamed: 'yes' as const,
      dutyToInformOpened: 'yes' as const,
    }
    expect(may(soundCase('C2', { crime: rape, stage: 'reinstating', reinstating }))).toEqual([
      'decision-maker',
      'deputy-registrar',
      'registrar',
    ])
  })

  test('nobody, where the case is referred elsewhere whoever decides', () => {
    const asN100 = { requesterFacts: { mistake: 'support centre figures' as const } }
    expect(may(soundCase('C4', { crime: rape, ...asN100 }))).not.toContain('decision-maker')
    const incident = { code: '300/01', countClass: 'N300' }
    const asN300 = { requesterFacts: { reportedOffence: incident }, judgements: { reportedOffenceInLog: incident } }
    expect(may(soundCase('C4', asN300))).toEqual(['registrar'])
    const toAnother = matterCase({ kind: 'deleting', reviewPeriodOver: 'no' }, { crime: { live: 'no' } })
    expect(may(toAnother)).toEqual([])
  })

  test('nobody in particular, where nobody has chosen a category', () => {
    expect(may(soundCase('C2', { request: { category: null } }))).toEqual([])
  })

  test('an appointment to act is of the person named, and of nobody else', () => {
    const kept = { force: { reservesThisOffence: 'yes' as const } }
    const acting = { ...aDecisionMaker, appointedActingFcr: 'yes' as const }
    expect(may(soundCase('C2', { ...kept, decisionMaker: { ...acting, role: 'deputy' } }))).toEqual([
      'deputy-registrar',
      'registrar',
    ])
    expect(may(soundCase('C2', { ...kept, decisionMaker: acting }))).toEqual(['registrar'])
  })

  test('what these checks do not judge is for the registrar', () => {
    expect(may(matterCase({ kind: 'giving an outcome', outcome: '16' }))).toEqual(['registrar'])
    expect(may(matterCase({ kind: 'giving an outcome', outcome: '20', goesToAnotherForce: 'no' }))).toEqual([
      'decision-maker',
      'deputy-registrar',
      'registrar',
    ])
  })
})

describe('the victims are told first', () => {
  test('for C1, C2 and C5, not for C3 and C4', () => {
    expect((['C1', 'C2', 'C5'] as const).map((category) => mustInformFirst(soundCase(category)))).toEqual([
      'yes',
      'yes',
      'yes',
    ])
    expect((['C3', 'C4'] as const).map((category) => mustInformFirst(soundCase(category)))).toEqual(['no', 'no'])
  })

  test('not without a category, and not of what is no cancellation', () => {
    expect(mustInformFirst(matterCase({ kind: 'deleting' }))).toBe('no')
    expect(mustInformFirst({ ...matterCase({ kind: 'deleting' }), matter: null })).toBe('no')
    expect(mustInformFirst({ ...soundCase('C2'), matter: matterCase({ kind: 'deleting' }).matter })).toBe('no')
  })

  test('of a crime with nobody on it: no against the state, unknown of any other', () => {
    const nobody = (pair: { code: string; countClass: string }) =>
      mustInformFirst(soundCase('C2', { crime: pair, victims: [] }))
    expect(nobody({ code: '008/29', countClass: '8L' })).toBe('no')
    expect(nobody({ code: '048/01', countClass: '48' })).toBe('unknown')
  })
})
