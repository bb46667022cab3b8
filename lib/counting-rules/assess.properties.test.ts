import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import { assess } from './assess.ts'
import { eachVersion, inYearOf } from './testing/each-version.ts'
import { answersOf, opposite, unanswered, withAnswer, type Path } from './testing/answers-of.ts'
import { anItem, soundCase, theRegistrar } from './examples/sound-case.ts'
import { informedCase } from './examples/informed-case.ts'
import type { Facts, Verdict } from './model.ts'
import { demands } from './version.ts'
import { versions } from './years/versions.ts'

const rape = { code: '019/08', countClass: '19C' }
const withdrew = { victimNow: 'says nothing happened', presentWhenVictimSaidSo: 'nobody else' } as const
const slavery = {
  crime: { code: '036/07', countClass: '106' },
  requesterFacts: { nrmDecision: 'conclusive grounds negative' },
} as const

/** Cases that meet every check, of every category, and of the kinds that ask for more. */
const soundCases: readonly Facts[] = [
  soundCase('C1'),
  soundCase('C2'),
  soundCase('C2', { requesterFacts: withdrew, judgements: { pressureConsiderationWords: 0 } }),
  soundCase('C2', { crime: rape, requesterFacts: withdrew, decisionMaker: theRegistrar }),
  soundCase('C2', slavery),
  soundCase('C3'),
  soundCase('C4'),
  soundCase('C5'),
  soundCase('C5', { crime: { flags: ['domestic_abuse'] }, decisionMaker: theRegistrar }),
  informedCase('C1'),
  informedCase('C2'),
  informedCase('C2', { crime: { flags: ['domestic_abuse'] } }),
  informedCase('C5'),
]

const heaviness: readonly Verdict[] = ['permit', 'hold', 'refer', 'refuse']
const isLighter = (left: Verdict, right: Verdict): boolean => heaviness.indexOf(left) < heaviness.indexOf(right)

/** Answers that say which question is asked, or how the case stands, and are neither good nor bad in themselves. */
const neitherGoodNorBad: readonly string[] = [
  'alsoNewInformation',
  'dependsOnDevice',
  'oneHousehold',
  'onCollegeRegister',
  'appointedActingFcr',
  'deskApprovedIndependent',
]

const afterAll = (facts: Facts, paths: readonly Path[], change: (old: unknown) => unknown): Facts =>
  paths.reduce((changed, path) => withAnswer(changed, path, change), facts)

const judgements: readonly (readonly [Facts, readonly string[]])[] = [
  [soundCase('C1'), ['happenedElsewhere', 'reasonWords']],
  [
    soundCase('C2'),
    [
      'additional',
      'verifiable',
      'relevant',
      'determinative',
      'sourceReliable',
      'viewedByDecisionMaker',
      'placeWords',
      'convinced',
      'whenItCameWords',
      'whereFromWords',
      'howVerifiableWords',
      'whatItDoesWords',
      'independenceDeclared',
      'reasonWords',
    ],
  ],
  [
    soundCase('C2', { crime: rape, requesterFacts: withdrew, decisionMaker: theRegistrar }),
    ['compelling', 'consentIsTheIssue', 'seriousnessWords'],
  ],
  [soundCase('C2', slavery), ['otherReasonsToKeep', 'otherReasonsWords']],
  [soundCase('C3'), ['alreadyRecorded', 'independenceDeclared', 'reasonWords']],
  [
    soundCase('C4', {
      evidence: [anItem({ kind: 'incident log', held: 'seen' })],
      judgements: { decisive: null },
    }),
    [
      'openedByDecisionMaker',
      'placeWords',
      'genuineMistake',
      'noCrimeMoreLikelyThanNot',
      'independenceDeclared',
      'reasonWords',
    ],
  ],
  [soundCase('C5'), ['selfDefenceShown', 'discretionConsidered', 'independenceDeclared', 'reasonWords']],
]

describe.each(eachVersion)('%s', (_title, version) => {
  const sound = soundCases.map((facts) => inYearOf(version, facts))
  const judged = (facts: Facts) => assess(version, facts.stage, facts, versions)
  const verdictOn = (facts: Facts): Verdict => judged(facts).verdict

  const aStep = fc.constantFrom(...sound).chain((facts) => {
    const paths = answersOf(facts).filter((path) => !neitherGoodNorBad.includes(String(path.at(-1))))
    return fc.record({
      facts: fc.constant(facts),
      before: fc.uniqueArray(fc.constantFrom(...paths), { maxLength: 4 }),
      next: fc.constantFrom(...paths),
      worse: fc.constantFrom(opposite, unanswered),
    })
  })

  test('every sound case passes', () => {
    for (const facts of sound) expect(verdictOn(facts)).toBe('permit')
  })

  test('an answer that turns bad, or is withdrawn, never makes the verdict lighter', () => {
    fc.assert(
      fc.property(aStep, ({ facts, before, next, worse }) => {
        const earlier = afterAll(
          facts,
          before.filter((path) => path !== next),
          opposite,
        )
        expect(isLighter(verdictOn(withAnswer(earlier, next, worse)), verdictOn(earlier))).toBe(false)
      }),
      { numRuns: runs(100, 1000) },
    )
  })

  test('with any one needed judgement not given, nothing passes', () => {
    for (const [example, needed] of judgements) {
      const facts = inYearOf(version, example)
      const given = answersOf(facts).filter((path) => path[0] === 'judgements' && needed.includes(String(path.at(-1))))
      expect(new Set(given.map((path) => path.at(-1))).size).toBe(needed.length)
      for (const path of given)
        expect(verdictOn(withAnswer(facts, path, unanswered)), path.join('.')).not.toBe('permit')
    }
  })

  test.each([
    ['pressure', soundCase('C2', { requesterFacts: withdrew, judgements: { pressure: 'unknown' } })],
    ['which question was asked', soundCase('C2', { judgements: { testApplied: 'unknown' } })],
    ['the risk', soundCase('C3', { judgements: { risk: { level: 'unknown' } } })],
    ['the day of viewing', soundCase('C2', { judgements: { decisive: { viewedOn: 'unknown' } } })],
    ['everything', soundCase('C4', { judgements: null })],
    ['who decides', soundCase('C5', { decisionMaker: null })],
  ])('nor while %s is unknown', (_what, facts) => {
    expect(verdictOn(inYearOf(version, facts))).not.toBe('permit')
  })

  const anyFacts = fc.oneof(
    fc.constantFrom(...version.cases.map(({ facts }) => facts)),
    aStep.map(({ facts, before }) => afterAll(facts, before, opposite)),
    aStep.map(({ facts, before }) => afterAll(facts, before, unanswered)),
  )

  test('an assessment holds every check the version lists for its category and stage, once, at a listed weight', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { findings } = judged(facts)
        const listed = demands(version).filter(
          ({ category, stage }) => category === facts.request.category && stage === facts.stage,
        )
        if (facts.request.category !== null)
          expect(findings.map(({ check }) => check)).toEqual(listed.map(({ check }) => check))
        for (const finding of findings) {
          const demand = listed.find(({ check }) => check === finding.check)
          if (demand !== undefined) expect(demand.weights).toContain(finding.weight)
        }
      }),
    )
  })

  test('unknown never passes: what is not met or unknown bars, unless it is a warning, was set aside, or is only asked', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { findings, verdict } = judged(facts)
        const open = findings.filter(({ result }) => result === 'not met' || result === 'unknown')
        if (facts.stage !== 'asking')
          expect(open.filter(({ weight, setAside }) => weight !== 'warn' && !setAside).every(({ bars }) => bars)).toBe(
            true,
          )
        expect(verdict === 'permit').toBe(findings.every(({ bars }) => !bars))
        for (const finding of open) expect(finding.wrong).not.toBe('')
      }),
    )
  })

  test('nobody sets a Home Office check aside, whatever they write', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { findings } = judged(facts)
        const setAside = findings.map(({ check }) => ({ check, reasonWords: 40, byRegistrar: 'yes' as const }))
        if (facts.judgements === null) return
        const after = judged({ ...facts, judgements: { ...facts.judgements, setAside } })
        for (const finding of after.findings) {
          if (finding.ruleKind === 'Home Office rule') expect(finding.setAside).toBe(false)
          if (finding.setAside) expect(finding.settableAside).toBe(true)
        }
      }),
    )
  })

  test('the same facts always give the same assessment, also after they were stored', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const stored = JSON.parse(JSON.stringify(facts)) as Facts
        expect(judged(stored)).toEqual(judged(facts))
      }),
    )
  })

  test('no finding ever says that something is allowed', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { title, wrong, why, satisfy, instead } of judged(facts).findings)
          expect(`${title} ${wrong} ${why} ${satisfy} ${instead}`).not.toMatch(/allowed|permitted|approved for/i)
      }),
    )
  })
})
