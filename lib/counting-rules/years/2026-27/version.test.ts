import { describe, expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import type { Check } from '#lib/counting-rules/check'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { input } from '#lib/counting-rules/testing/findings'
import { categories } from '#lib/counting-rules/facts/request'
import { matterKinds } from '#lib/counting-rules/facts/matter'
import { stages, weights, type Category, type CaseInput, type MatterKind, type Stage } from '#lib/counting-rules/model'
import { allChecks, sourceOf } from '#lib/counting-rules/version'
import { outcomesGuide, recordingRules } from './citations/documents.ts'
import { hocr2026 } from './version.ts'

const ofCategories = new Set(Object.values(hocr2026.checks).flat())
const checks = allChecks(hocr2026)
const sources = [...checks].map((check) => ({ id: check.id, source: sourceOf(hocr2026, check) }))

test('every check speaks at a stage there is, as heavily as findings can be, and no two under one id', () => {
  for (const check of checks) {
    expect(check.stages.length, check.id).toBeGreaterThan(0)
    expect(stages, check.id).toEqual(expect.arrayContaining([...check.stages]))
    expect(check.weights.length, check.id).toBeGreaterThan(0)
    expect(weights, check.id).toEqual(expect.arrayContaining([...check.weights]))
  }
  expect(new Set([...checks].map(({ id }) => id)).size).toBe(checks.size)
})

const pagesOf = new Map([
  [recordingRules('').document, 98],
  [outcomesGuide('').document, 30],
])

test('every source names a document and where in it, and a page that the document has', () => {
  for (const { id, source } of sources) {
    if (source.ruleKind === 'Home Office rule') expect(source.citations.length, id).toBeGreaterThan(0)
    for (const { document, page } of source.citations) {
      expect(document, id).toMatch(/\w{4}/)
      const pages = pagesOf.get(document)
      if (pages === undefined) expect(page, id).toMatch(/\w{2}/)
      else {
        expect(page, id).toMatch(/^(p\d+|pp\d+-\d+)$/)
        for (const number of page.match(/\d+/g) ?? []) expect(Number(number), id).toBeLessThanOrEqual(pages)
      }
    }
  }
})

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

const saysNothing = (check: Check, of: string, facts: Parameters<typeof input>[1]): void => {
  expect(input(check, facts), `${check.id} of ${of}, ${facts.crime.countClass}`).toBe('not applicable')
}

describe.each(matterKinds)('what is asked of %s', (kind) => {
  const own = hocr2026.matters[kind].filter((check) => !ofCategories.has(check))

  test('is not asked of any other matter', () => {
    for (const other of matterKinds.filter((each) => each !== kind))
      for (const matter of given[other])
        for (const crime of offences)
          for (const check of own) saysNothing(check, other, matterCase(matter, { crime, suspects: [{}] }))
  })

  test('is not asked of a cancellation', () => {
    for (const category of categories)
      for (const crime of offences)
        for (const check of own) saysNothing(check, category, soundCase(category, { crime }))
  })
})

const ofRules = [
  ...offences,
  ...[
    { code: '036/07', countClass: '106' },
    { code: '053/25', countClass: '53B' },
    { code: '086/10', countClass: '86' },
  ],
]

test('what was asked for another category says no more than nothing at all', () => {
  for (const category of categories)
    for (const crime of ofRules) {
      const nothing = soundCase(category, { crime, requesterFacts: null })
      for (const other of categories.filter((each) => each !== category)) {
        const facts = { ...nothing, requesterFacts: soundCase(other).requesterFacts }
        for (const check of hocr2026.checks[category].filter((each) => !hocr2026.checks[other].includes(each)))
          expect(input(check, facts), `${check.id} of ${category}, asked as ${other}`).toBe(input(check, nothing))
      }
    }
})

/** Of C3 and C4 nothing is asked between the decision and the end. */
const isAsked = (category: Category, stage: Stage): boolean =>
  stage === 'deciding' || stage === 'reinstating' || (stage === 'cancelling' && category !== 'C3' && category !== 'C4')

test('a case of which next to nothing is known is judged at every stage, and permitted at none that decides', () => {
  const known = {
    evidence: [],
    requesterFacts: null,
    judgements: null,
    decisionMaker: null,
    notification: null,
    reinstating: null,
    suspects: [],
  }
  for (const category of categories)
    for (const crime of ofRules)
      for (const victims of [[], [{ id: 'v1' }]])
        for (const stage of stages) {
          const { verdict } = assess(hocr2026, stage, soundCase(category, { ...known, stage, crime, victims }), [
            hocr2026,
          ])
          if (isAsked(category, stage)) expect(verdict, `${category} at ${stage}`).not.toBe('permit')
        }
})

test('some product safeguards nobody sets aside, and some ask about the day of recording', () => {
  const marked = (mark: 'neverSetAside' | 'judgesRecording' | 'barsSending') =>
    [...checks]
      .filter((check) => check[mark] === true)
      .map(({ id }) => id.replace('HOCR-', ''))
      .toSorted()
  expect(marked('neverSetAside')).toEqual(['A-01a', 'A-12', 'A-14', 'C2-05a', 'C3-07', 'V-06', 'V-09'])
  expect(marked('judgesRecording')).toEqual(['C4-01', 'C4-02', 'C4-03', 'C4-04', 'C4-05', 'C4-06'])
  expect(marked('barsSending').filter((id) => !id.startsWith('R-'))).toEqual(['C5-01', 'G-02', 'G-03'])
})
