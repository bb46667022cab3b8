import { expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { cases2026 } from './2026-27.cases.ts'
import { hocr2026 } from './2026-27.ts'

test('at least sixty cases are worked through, each under a number of its own', () => {
  expect(cases2026.length).toBeGreaterThanOrEqual(60)
  expect(new Set(cases2026.map(({ id }) => id)).size).toBe(cases2026.length)
})

test.each(cases2026.map((worked) => [worked.id, worked.title, worked] as const))('%s: %s', (_id, _title, worked) => {
  const { findings, verdict } = assess(hocr2026, worked.facts.stage, worked.facts)
  const wanted = worked.verdict === 'permit' ? ['met'] : ['not met', 'unknown']
  const against = findings.filter(({ bars }) => bars).map(({ check, wrong }) => `${check}: ${wrong}`)
  expect({ verdict, against: worked.verdict === 'permit' ? against : [] }).toEqual({
    verdict: worked.verdict,
    against: [],
  })
  for (const rule of worked.rules) {
    const finding = findings.find(({ check }) => check === rule)
    expect(wanted, `${rule} says ${finding?.result ?? 'nothing'}`).toContain(finding?.result)
  }
})
