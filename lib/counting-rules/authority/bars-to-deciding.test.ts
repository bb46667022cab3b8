import { describe, expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { aDecisionMaker, anItem, soundCase, theRegistrar } from '../examples/sound-case.ts'
import { categories } from '../facts/request.ts'
import type { CaseInput, Facts } from '../model.ts'
import { hocr2026 } from '../years/2026-27/version.ts'
import { barsToDeciding, findingsOfBars, whoseDecision, type BarKind } from './bars-to-deciding.ts'

type Who = NonNullable<CaseInput['decisionMaker']>
type Conflicts = Who['conflicts']
type Given = NonNullable<Parameters<typeof soundCase>[1]>

const aDeputy: Who = { ...aDecisionMaker, role: 'deputy' }
const actingDeputy: Who = { ...aDeputy, onCollegeRegister: 'yes', appointedActingFcr: 'yes' }
const chief: Who = { ...aDecisionMaker, role: 'chief officer', registrarAdviceWords: 20 }
const nobody: Who = { ...aDecisionMaker, role: 'none' }

const parts = [
  'oic now or before',
  'reporting officer',
  'attending officer',
  'interviewing officer',
  'supervised the investigation',
  'investigating team',
] as const
const stakes = ['relative, friend or witness', 'victim or suspect', 'performance target'] as const

const tied = (conflicts: Conflicts, who: Who = aDecisionMaker): Who => ({ ...who, conflicts })
const kinds = (facts: Facts, waitsFor: 'any' | 'registrar' = 'any') =>
  barsToDeciding(facts, waitsFor).map(({ kind }) => kind)
const barred = (decisionMaker: Who, given: Given = {}) => kinds(soundCase('C2', { ...given, decisionMaker }))

test.each(categories)('%s: nothing bars somebody trained, with no part in it', (category) => {
  for (const decisionMaker of [aDecisionMaker, aDeputy, theRegistrar])
    expect(kinds(soundCase(category, { decisionMaker }))).toEqual([])
})

test('nobody is barred where nobody is named', () => {
  expect(kinds(soundCase('C2', { decisionMaker: null }))).toEqual([])
})

describe('in C2 to C5', () => {
  test('somebody who may not decide is barred by that alone', () => {
    expect(barred(nobody)).toEqual(['role'])
    expect(barred({ ...nobody, trainedOn: null })).toEqual(['role'])
    expect(kinds(soundCase('C2', { decisionMaker: nobody }), 'registrar')).toEqual(['role'])
  })

  test('training must be known to be missing, or to come later than the decision', () => {
    for (const trainedOn of [null, '2026-11-17']) expect(barred({ ...aDecisionMaker, trainedOn })).toEqual(['training'])
    for (const trainedOn of ['2026-11-16', 'unknown']) expect(barred({ ...aDecisionMaker, trainedOn })).toEqual([])
  })

  test('who requested it, had a part in it, or has a stake in it is barred', () => {
    expect(barred(tied(['requester']))).toEqual(['requester'])
    for (const part of parts) expect(barred(tied([part])), part).toEqual(['part'])
    for (const stake of stakes) expect(barred(tied([stake])), stake).toEqual(['stake'])
    expect(barred(tied(['requester', ...parts, ...stakes]))).toEqual(['requester', 'part', 'stake'])
    expect(barred(tied(['same unit', 'reporting officer']))).toEqual(['part', 'same unit'])
    expect(barred(tied('unknown'))).toEqual([])
  })

  test('who is of the investigating unit is barred, but for a desk that was approved and the registrar of the day', () => {
    const sameUnit = ['same unit'] as const
    expect(barred(tied([...sameUnit]))).toEqual(['same unit'])
    expect(barred(tied([...sameUnit], { ...aDecisionMaker, deskApprovedIndependent: 'yes' }))).toEqual([])
    expect(barred(tied([...sameUnit], { ...aDecisionMaker, deskApprovedIndependent: 'unknown' }))).toEqual([
      'same unit',
    ])
    expect(barred(tied([...sameUnit], theRegistrar))).toEqual([])
    expect(barred(tied([...sameUnit], actingDeputy))).toEqual([])
    expect(barred(tied([...sameUnit], aDeputy))).toEqual(['same unit'])
  })

  test('a registrar or deputy in an operational role is barred, and a decision maker is not', () => {
    for (const who of [theRegistrar, aDeputy])
      expect(barred({ ...who, holdsOperationalRole: 'yes' })).toEqual(['operational role'])
    expect(barred({ ...theRegistrar, holdsOperationalRole: 'unknown' })).toEqual([])
    expect(barred({ ...aDecisionMaker, holdsOperationalRole: 'yes' })).toEqual([])
  })

  test('only the registrar overturns, and nobody a decision of the registrar or the chief officer', () => {
    for (const overturns of ['fcr', 'chief officer'] as const)
      expect(barred({ ...theRegistrar, overturns })).toEqual(['overturned'])
    for (const overturns of ['ddm', 'deputy'] as const) {
      expect(barred({ ...theRegistrar, overturns })).toEqual([])
      expect(barred({ ...aDeputy, overturns })).toEqual(['overturned'])
      expect(barred({ ...aDecisionMaker, overturns })).toEqual(['overturned'])
    }
    expect(barred({ ...aDecisionMaker, overturns: 'unknown' })).toEqual([])
  })
})

describe('in C1', () => {
  const ofC1 = (decisionMaker: Who) => kinds(soundCase('C1', { decisionMaker }))

  test('a part in it, the unit and training bar nobody', () => {
    for (const tie of [...parts, 'same unit', 'relative, friend or witness', 'performance target'] as const)
      expect(ofC1(tied([tie])), tie).toEqual([])
    expect(ofC1({ ...aDecisionMaker, trainedOn: null })).toEqual([])
  })

  test('their own request or their own case does, and having no authority', () => {
    expect(ofC1(tied(['requester']))).toEqual(['requester'])
    expect(ofC1(tied(['victim or suspect']))).toEqual(['stake'])
    expect(ofC1(nobody)).toEqual(['role'])
    expect(ofC1(chief)).toEqual(['reserved'])
  })
})

describe('a case that is left to somebody', () => {
  const rape = { code: '019/08', countClass: '19C' }
  const noRegistrar: Given = { crime: rape, force: { registeredRegistrarExists: 'no' } }

  test('to the registrar, or a deputy who acts as registrar', () => {
    const waiting = (decisionMaker: Who) => kinds(soundCase('C2', { decisionMaker }), 'registrar')
    for (const who of [theRegistrar, actingDeputy, { ...theRegistrar, onCollegeRegister: 'no' } as const])
      expect(waiting(who)).toEqual([])
    for (const who of [aDecisionMaker, aDeputy, chief]) expect(waiting(who)).toEqual(['reserved'])
  })

  test('to anybody who may decide, which the chief officer is not', () => {
    expect(barred(chief)).toEqual(['reserved'])
    expect(barred({ ...chief, trainedOn: null })).toEqual(['reserved'])
    expect(barred(tied(['same unit'], chief))).toEqual(['same unit', 'reserved'])
  })

  test('a rape under C2, to a registrar on the College register', () => {
    for (const who of [theRegistrar, actingDeputy]) expect(barred(who, { crime: rape })).toEqual([])
    for (const who of [
      aDecisionMaker,
      chief,
      { ...theRegistrar, onCollegeRegister: 'no' },
      { ...actingDeputy, appointedActingFcr: 'no' },
    ] as const)
      expect(barred(who, { crime: rape })).toEqual(['reserved'])
    expect(kinds(soundCase('C4', { crime: rape, decisionMaker: aDecisionMaker }))).toEqual([])
  })

  test('a rape under C2 where nobody is on the register, to the chief officer, whose units they all are', () => {
    expect(barred(chief, noRegistrar)).toEqual([])
    expect(barred(tied(['same unit'], chief), noRegistrar)).toEqual([])
    expect(barred(tied(['same unit'], aDecisionMaker), noRegistrar)).toEqual(['same unit', 'reserved'])
    expect(barred({ ...theRegistrar, onCollegeRegister: 'no' }, noRegistrar)).toEqual(['reserved'])
  })

  test('whose it is, in a word', () => {
    expect(whoseDecision(soundCase('C2'), 'any')).toBe('any')
    expect(whoseDecision(soundCase('C2'), 'registrar')).toBe('registrar')
    expect(whoseDecision(soundCase('C2', { crime: rape }), 'any')).toBe('registered registrar')
    expect(whoseDecision(soundCase('C2', noRegistrar), 'any')).toBe('chief officer')
  })
})

describe('what is found on a bar', () => {
  const found = (facts: Facts, ...of: readonly BarKind[]) =>
    findingsOfBars(
      of.map((kind) => ({ kind })),
      assess(hocr2026, 'deciding', facts, [hocr2026]).findings,
    ).map(({ check }) => check)
  const by = (decisionMaker: Who, given: Given = {}) => soundCase('C2', { evidence: [], ...given, decisionMaker })

  test.each<readonly [BarKind, Facts, readonly string[]]>([
    ['role', by(nobody), ['HOCR-A-02']],
    ['training', by({ ...aDecisionMaker, trainedOn: null }), ['HOCR-A-02']],
    ['requester', by(tied(['requester'])), ['HOCR-A-01']],
    ['part', by(tied(['reporting officer'])), ['HOCR-A-01']],
    ['stake', by(tied(['performance target'])), ['HOCR-A-01a']],
    ['same unit', by(tied(['same unit'])), ['HOCR-A-01b']],
    ['operational role', by({ ...aDeputy, holdsOperationalRole: 'yes' }), ['HOCR-A-11']],
    ['overturned', by({ ...aDeputy, overturns: 'ddm' }), ['HOCR-A-11']],
    ['reserved', by(chief), ['HOCR-A-05']],
    ['reserved', by(aDecisionMaker, { force: { reservesThisOffence: 'yes' } }), ['HOCR-A-13a']],
    [
      'reserved',
      by({ ...actingDeputy, appointedActingFcr: 'no' }, { crime: { code: '019/08', countClass: '19C' } }),
      ['HOCR-C2-09a', 'HOCR-A-04', 'HOCR-A-14'],
    ],
    ['role', soundCase('C5', { decisionMaker: nobody }), ['HOCR-A-03', 'HOCR-A-02']],
    [
      'training',
      soundCase('C5', { decisionMaker: { ...aDecisionMaker, trainedOn: null } }),
      ['HOCR-A-03', 'HOCR-A-02'],
    ],
    ['reserved', soundCase('C5', { decisionMaker: chief }), ['HOCR-A-03', 'HOCR-A-05']],
    ['role', soundCase('C1', { decisionMaker: nobody }), ['HOCR-A-12']],
    ['requester', soundCase('C1', { decisionMaker: tied(['requester']) }), ['HOCR-A-12']],
    ['stake', soundCase('C1', { decisionMaker: tied(['victim or suspect']) }), ['HOCR-A-12']],
    ['reserved', soundCase('C1', { decisionMaker: chief }), ['HOCR-A-12']],
  ])('%s: is named by a check of its own, and by nothing else that is found', (kind, facts, checks) => {
    expect(kinds(facts, facts.force.reservesThisOffence === 'yes' ? 'registrar' : 'any')).toContain(kind)
    expect(found(facts, kind)).toEqual(checks)
  })

  test('what any check refers is left to the registrar, and is named where that bars them', () => {
    const absence = soundCase('C2', { evidence: [anItem({ isAbsenceOnly: 'yes' })] })
    expect(found(absence, 'reserved')).toEqual(['HOCR-C2-17'])
    expect(found(absence, 'role')).toEqual(['HOCR-C2-17'])
    expect(found(absence, 'training', 'part')).toEqual([])
    expect(found(absence, 'training', 'reserved')).toEqual(['HOCR-C2-17'])
  })

  test('what is unknown names no bar, nor what the registrar set aside', () => {
    expect(found(by(tied('unknown')), 'part')).toEqual([])
    const { findings } = assess(hocr2026, 'deciding', by(tied(['reporting officer'])), [hocr2026])
    const setAside = findings.map((finding) => ({ ...finding, bars: false }))
    expect(findingsOfBars([{ kind: 'part' }], setAside)).toEqual([])
    expect(findingsOfBars([], findings)).toEqual([])
  })
})
