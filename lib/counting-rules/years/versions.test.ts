import { describe, expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import type { Check } from '#lib/counting-rules/check'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { categories } from '#lib/counting-rules/facts/request'
import { matterKinds } from '#lib/counting-rules/facts/matter'
import {
  stages,
  weights,
  type Category,
  type CaseInput,
  type Facts,
  type MatterKind,
  type Stage,
} from '#lib/counting-rules/model'
import { eachVersion, inYearOf } from '#lib/counting-rules/testing/each-version'
import { allChecks, checksOf, sourceOf } from '#lib/counting-rules/version'
import { versions } from './versions.ts'

const offences = [
  ...[
    { code: '048/01', countClass: '48' },
    { code: '008/06', countClass: '8N' },
    { code: '019/08', countClass: '19C' },
  ],
  ...[
    { code: '001/01', countClass: '1' },
    { code: '195/94', countClass: '8L' },
    { code: '008/52', countClass: '8N' },
  ],
  ...[
    { code: '100/01', countClass: 'N100' },
    { code: '200/01', countClass: 'N200' },
    { code: '300/01', countClass: 'N300' },
  ],
]

const given: Readonly<Record<MatterKind, readonly NonNullable<CaseInput['matter']>[]>> = {
  'keeping an incident': [{ kind: 'keeping an incident' }],
  'cancelling an incident': [{ kind: 'cancelling an incident' }],
  reclassifying: offences.slice(3, 5).map((to) => ({ kind: 'reclassifying', to, againstNamedPerson: 'yes' })),
  'giving an outcome': [{ kind: 'giving an outcome', outcome: '20', goesToAnotherForce: 'yes' }],
  'challenging a decision': (['victim', 'officer or unit', 'another force'] as const).map((by) => ({
    kind: 'challenging a decision',
    by,
    as: 'victims’ right to review',
  })),
  deleting: [{ kind: 'deleting' }],
}

const ofRules = [
  ...offences,
  ...[
    { code: '036/07', countClass: '106' },
    { code: '053/25', countClass: '53B' },
    { code: '086/10', countClass: '86' },
  ],
]

/** Of C3 and C4 nothing is asked between the decision and the end. */
const isAsked = (category: Category, stage: Stage): boolean =>
  stage === 'deciding' || stage === 'reinstating' || (stage === 'cancelling' && category !== 'C3' && category !== 'C4')

const nothingKnown = {
  evidence: [],
  requesterFacts: null,
  judgements: null,
  decisionMaker: null,
  notification: null,
  reinstating: null,
  suspects: [],
}

describe.each(eachVersion)('%s', (_title, version) => {
  const checks = allChecks(version)
  const ofCategories = new Set(Object.values(version.checks).flat())

  test('every check speaks at a stage there is, as heavily as findings can be, and no two under one id', () => {
    for (const check of checks) {
      expect(check.stages.length, check.id).toBeGreaterThan(0)
      expect(stages, check.id).toEqual(expect.arrayContaining([...check.stages]))
      expect(check.weights.length, check.id).toBeGreaterThan(0)
      expect(weights, check.id).toEqual(expect.arrayContaining([...check.weights]))
    }
    expect(new Set([...checks].map(({ id }) => id)).size).toBe(checks.size)
  })

  test('no check is listed twice for a category, and every category is judged at every stage', () => {
    for (const category of categories) {
      const ids = version.checks[category].map(({ id }) => id)
      expect(new Set(ids).size, category).toBe(ids.length)
      for (const stage of stages) expect(checksOf(version, category, stage), `${category} at ${stage}`).not.toEqual([])
    }
  })

  test('every source names a document and where in it', () => {
    for (const check of checks) {
      const source = sourceOf(version, check)
      if (source.ruleKind === 'Home Office rule') expect(source.citations.length, check.id).toBeGreaterThan(0)
      for (const { document, page } of source.citations) {
        expect(document, check.id).toMatch(/\w{4}/)
        expect(page, check.id).toMatch(/\w{2}/)
      }
    }
  })

  const saysNothing = (own: readonly Check[], of: string, example: Facts): void => {
    const facts = inYearOf(version, example)
    for (const check of own)
      expect(judged(check, facts, version), `${check.id} of ${of}, ${facts.crime.countClass}`).toBe('not applicable')
  }

  describe.each(matterKinds)('what is asked of %s', (kind) => {
    const others = new Set(matterKinds.filter((each) => each !== kind).flatMap((each) => version.matters[each]))
    const own = version.matters[kind].filter((check) => !ofCategories.has(check) && !others.has(check))

    test('is not asked of any other matter', () => {
      for (const other of matterKinds.filter((each) => each !== kind))
        for (const matter of given[other])
          for (const crime of offences) saysNothing(own, other, matterCase(matter, { crime, suspects: [{}] }))
    })

    test('is not asked of a cancellation', () => {
      for (const category of categories)
        for (const crime of offences) saysNothing(own, category, soundCase(category, { crime }))
    })
  })

  test('what was asked for another category says no more than nothing at all', () => {
    for (const category of categories)
      for (const crime of ofRules) {
        const nothing = inYearOf(version, soundCase(category, { crime, requesterFacts: null }))
        for (const other of categories.filter((each) => each !== category)) {
          const facts = { ...nothing, requesterFacts: inYearOf(version, soundCase(other)).requesterFacts }
          for (const check of version.checks[category].filter((each) => !version.checks[other].includes(each)))
            expect(judged(check, facts, version), `${check.id} of ${category}, asked as ${other}`).toBe(
              judged(check, nothing, version),
            )
        }
      }
  })

  test('a case of which next to nothing is known is judged at every stage, and permitted at none that decides', () => {
    for (const category of categories)
      for (const crime of ofRules)
        for (const victims of [[], [{ id: 'v1' }]])
          for (const stage of stages) {
            const facts = inYearOf(version, soundCase(category, { ...nothingKnown, stage, crime, victims }))
            const { verdict } = assess(version, stage, facts, versions)
            if (isAsked(category, stage)) expect(verdict, `${category} at ${stage}`).not.toBe('permit')
          }
  })
})
