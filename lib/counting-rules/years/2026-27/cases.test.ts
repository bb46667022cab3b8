import { describe, expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import type { Finding, WorkedCase } from '#lib/counting-rules/model'
import { demands } from '#lib/counting-rules/version'
import { mustInformFirst, whoMayDecide } from '#lib/counting-rules/who-may-decide'
import { decidedBy, informedFirst, whoIs } from '#lib/counting-rules/testing/expected-answers-2026-27'
import { disputed } from './cases/disputed.ts'

import { cases2026 } from './cases.ts'
import { hocr2026 } from './version.ts'

const numbered = Array.from({ length: 93 }, (_, index) => `case-${String(index + 1).padStart(3, '0')}`)

const caseOf = (id: string): WorkedCase => {
  const found = cases2026.find((worked) => worked.id === id)
  if (found === undefined) throw new Error(`There is no ${id}`)
  return found
}

test('all 93 cases are worked through, each under its own number', () => {
  expect(cases2026.map(({ id }) => id)).toEqual(numbered)
})

/** What was found at the stage of the case and, for a crime about to leave the count, when it was decided. */
const findingsOf = ({ facts }: WorkedCase): readonly Finding[] => [
  ...assess(hocr2026, facts.stage, facts, [hocr2026]).findings,
  ...(facts.stage === 'cancelling' ? assess(hocr2026, 'deciding', facts, [hocr2026]).findings : []),
]

const isAskedLater = (rule: string, { facts }: WorkedCase): boolean =>
  demands(hocr2026).some(
    ({ check, category, stage }) => check === rule && category === facts.request.category && stage === 'cancelling',
  )

test.each(cases2026.map((worked) => [worked.id, worked.title, worked] as const))('%s: %s', (_id, _title, worked) => {
  const { findings, verdict } = assess(hocr2026, worked.facts.stage, worked.facts, [hocr2026])
  const wanted = worked.verdict === 'permit' ? ['met'] : ['not met', 'unknown']
  const against = findings.filter(({ bars }) => bars).map(({ check, wrong }) => `${check}: ${wrong}`)
  expect({ verdict, against: worked.verdict === 'permit' ? against : [] }).toEqual({
    verdict: worked.verdict,
    against: [],
  })
  for (const rule of worked.rules) {
    const finding = findingsOf(worked).find(({ check }) => check === rule)
    if (finding === undefined && isAskedLater(rule, worked)) continue
    expect(wanted, `${rule} says ${finding?.result ?? 'nothing'}`).toContain(finding?.result)
  }
})

describe('who decides', () => {
  test.each(
    Object.entries(decidedBy).flatMap(([who, ids]) => ids.map((id) => [id, who as keyof typeof whoIs] as const)),
  )('%s: %s', (id, who) => {
    expect(whoMayDecide(hocr2026, caseOf(id).facts)).toEqual(whoIs[who])
  })
})

describe('told first', () => {
  test.each(Object.entries(informedFirst).flatMap(([informed, ids]) => ids.map((id) => [id, informed] as const)))(
    '%s: %s',
    (id, informed) => {
      expect(mustInformFirst(caseOf(id).facts)).toBe(informed)
    },
  )
})

test('a disputed case says which answer was given and which rule says otherwise', () => {
  for (const [id, why] of Object.entries(disputed)) {
    expect(numbered).toContain(id)
    expect(why).toMatch(/^Given: .*HOCR-/)
  }
})
