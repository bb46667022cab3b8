import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import { assess } from './assess.ts'
import { eachVersion, inYearOf } from './testing/each-version.ts'
import { answersOf, opposite, unanswered, withAnswer } from './testing/answers-of.ts'
import { anItem, soundCase, theRegistrar } from './examples/sound-case.ts'
import { informedCase } from './examples/informed-case.ts'
import { conflicts, type Conflict } from './facts/decision-maker.ts'
import { evidenceEffects, evidenceKinds } from './facts/evidence.ts'
import { categories } from './facts/request.ts'
import { Facts, type Evidence, type Verdict } from './model.ts'
import { offenceOf } from './offences.ts'
import { versions } from './years/versions.ts'

const rape = { crime: { code: '019/08', countClass: '19C' }, decisionMaker: theRegistrar }

const soundCases: readonly Facts[] = [
  ...categories.map((category) => soundCase(category)),
  soundCase('C2', rape),
  soundCase('C2', { crime: { code: '053/25', countClass: '49A' } }),
  informedCase('C1'),
  informedCase('C2'),
]

const anyItem = fc
  .record({
    id: fc.constantFrom('e1', 'e2', 'e3', 'e4'),
    kind: fc.constantFrom(...evidenceKinds),
    effect: fc.constantFrom(...evidenceEffects),
    knownToRecorderOrOic: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    isAbsenceOnly: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    isOpinionAboutVictim: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  })
  .map((given): Evidence => ({ ...soundCase('C2').evidence[0], ...anItem(given) }) as Evidence)

const mix = fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 4 })

const numRuns = runs(300, 5000)

const supports: Readonly<Record<string, readonly string[]>> = {
  C1: ['different place'],
  C2: ['shows no crime', 'paid before police contact', 'child was forced'],
  C5: ['self-defence'],
}

const anyPair = fc.record({
  code: fc.stringMatching(/^[0-9]{3}\/[0-9]{2}$/),
  countClass: fc.stringMatching(/^[0-9]{1,2}[A-Z]?$/),
})

describe.each(eachVersion)('%s', (_title, version) => {
  const sound = [
    ...soundCases.map((facts) => inYearOf(version, facts)),
    ...version.cases.filter(({ facts }) => facts.matter === null).map(({ facts }) => facts),
  ]
  const judged = (facts: Facts) => assess(version, facts.stage, facts, versions)
  const verdictOn = (facts: Facts): Verdict => judged(facts).verdict

  /** A case with a few answers turned or taken away, and any mix of evidence or none at all. */
  const anyCase = fc.constantFrom(...sound).chain((facts) =>
    fc
      .record({
        evidence: fc.oneof(fc.constant(facts.evidence), mix),
        decisive: fc.constantFrom(...['kept', 'e1', 'e2', 'nobody has said'].map(String)),
        paths: fc.uniqueArray(fc.constantFrom(...answersOf(facts)), { maxLength: 3 }),
        change: fc.constantFrom(opposite, unanswered),
      })
      .map(({ evidence, decisive, paths, change }) => {
        const changed = paths.reduce((so, path) => withAnswer(so, path, change), facts)
        const { judgements } = changed
        if (judgements === null) return { ...changed, evidence }
        const named = judgements.decisive === null ? null : { ...judgements.decisive, evidenceId: decisive }
        return {
          ...changed,
          evidence,
          judgements:
            decisive === 'kept' ? judgements : { ...judgements, decisive: decisive.startsWith('e') ? named : null },
        }
      }),
  )

  test('taking away evidence that supports the category never turns a no into a permit', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (facts, pick) => {
        const helps = supports[facts.request.category ?? ''] ?? []
        const supporting = facts.evidence.filter(({ effect }) => helps.includes(effect))
        const gone = supporting[pick % Math.max(supporting.length, 1)]
        fc.pre(gone !== undefined && verdictOn(facts) !== 'permit')
        expect(verdictOn({ ...facts, evidence: facts.evidence.filter((item) => item !== gone) })).not.toBe('permit')
      }),
      { numRuns },
    )
  })

  test('adding evidence that only casts doubt never turns a no into a permit', () => {
    fc.assert(
      fc.property(anyCase, anyItem, (facts, item) => {
        fc.pre(verdictOn(facts) !== 'permit')
        const doubt: Evidence = { ...item, id: 'e9', effect: 'casts doubt only' }
        expect(verdictOn({ ...facts, evidence: [...facts.evidence, doubt] })).not.toBe('permit')
        expect(verdictOn({ ...facts, evidence: [doubt, ...facts.evidence] })).not.toBe('permit')
      }),
      { numRuns },
    )
  })

  test('a conflict never turns a no into a permit', () => {
    fc.assert(
      fc.property(anyCase, fc.subarray<Conflict>([...conflicts], { minLength: 1 }), (facts, added) => {
        const { decisionMaker } = facts
        fc.pre(decisionMaker !== null && decisionMaker.conflicts !== 'unknown' && verdictOn(facts) !== 'permit')
        const tied = { ...decisionMaker, conflicts: [...new Set([...decisionMaker.conflicts, ...added])] }
        expect(verdictOn({ ...facts, decisionMaker: tied })).not.toBe('permit')
      }),
      { numRuns },
    )
  })

  test('outside C1 a part in the investigation is never permitted, whatever else is so', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom<Conflict>(...conflicts), (facts, conflict) => {
        fc.pre(facts.stage === 'deciding' && facts.request.category !== 'C1' && conflict !== 'same unit')
        if (facts.decisionMaker === null) return
        expect(verdictOn({ ...facts, decisionMaker: { ...facts.decisionMaker, conflicts: [conflict] } })).not.toBe(
          'permit',
        )
      }),
      { numRuns },
    )
  })

  test('with no evidence at all neither C1, C2 nor C5 is permitted', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        fc.pre(facts.stage === 'deciding' && ['C1', 'C2', 'C5'].includes(facts.request.category ?? ''))
        expect(verdictOn({ ...facts, evidence: [] })).not.toBe('permit')
      }),
      { numRuns },
    )
  })

  test('any mix of evidence gives the same findings each time', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const again = Facts.parse(JSON.parse(JSON.stringify(facts)))
        expect(judged(again)).toEqual(judged(facts))
      }),
      { numRuns: runs(100, 2000) },
    )
  })

  test('a pair outside the list goes to the registrar in words, and is permitted to nobody else', () => {
    fc.assert(
      fc.property(
        anyPair,
        fc.constantFrom(...categories),
        fc.constantFrom('ddm', 'deputy', 'chief officer', 'none'),
        (pair, category, role) => {
          fc.pre(!offenceOf(pair.code, pair.countClass).listed)
          const facts = inYearOf(version, soundCase(category, { crime: pair, decisionMaker: { role: role as 'ddm' } }))
          const { findings, verdict } = judged(facts)
          expect(verdict).not.toBe('permit')
          expect(findings.find(({ check }) => check === 'HOCR-G-03a')).toMatchObject({
            bars: true,
            weight: 'refer',
            wrong: 'This offence and class are not in the list of any year.',
            instead: 'Send it to the registrar.',
          })
        },
      ),
      { numRuns: runs(200, 5000) },
    )
  })
})
