import { describe, expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { tryCase } from '#lib/counting-rules/case-files/worked-cases'
import type { Finding, WorkedCase } from '#lib/counting-rules/model'
import { eachVersion } from '#lib/counting-rules/testing/each-version'
import type { Version } from '#lib/counting-rules/version'
import { versions } from './versions.ts'

/** What was found at the stage of the case and, for a crime about to leave the count, when it was decided. */
const findingsOf = (version: Version, { facts }: WorkedCase): readonly Finding[] => [
  ...assess(version, facts.stage, facts, versions).findings,
  ...(facts.stage === 'cancelling' ? assess(version, 'deciding', facts, versions).findings : []),
]

const isAskedLater = (version: Version, rule: string, { facts }: WorkedCase): boolean =>
  assess(version, facts.stage, facts, versions).laterStages.some(({ check }) => check === rule)

const wantedOf = ({ verdict }: WorkedCase): readonly string[] =>
  verdict === 'permit' ? ['met'] : ['not met', 'unknown']

const isOrIsPartOf = (rule: string, id: string): boolean => id === rule || id.replace(/[a-z]$/, '') === rule

describe.each(eachVersion)('%s', (_title, version) => {
  test.each(version.cases.map((worked) => [worked.id, worked.title, worked] as const))('%s: %s', (_id, _, worked) => {
    const { findings, verdict } = assess(version, worked.facts.stage, worked.facts, versions)
    const wanted = wantedOf(worked)
    const against = findings.filter(({ bars }) => bars).map(({ check, wrong }) => `${check}: ${wrong}`)
    expect({ verdict, against: worked.verdict === 'permit' ? against : [] }).toEqual({
      verdict: worked.verdict,
      against: [],
    })
    for (const rule of worked.rules) {
      const finding = findingsOf(version, worked).find(({ check }) => check === rule)
      if (finding === undefined && worked.verdict === 'permit' && isAskedLater(version, rule, worked)) continue
      expect(wanted, `${rule} says ${finding?.result ?? 'nothing'}`).toContain(finding?.result)
    }
  })

  test('has worked cases, and each is of a day that these rules judge', () => {
    expect(version.cases).not.toEqual([])
    expect(version.cases.filter(({ facts }) => tryCase(facts)?.version !== version).map(({ id }) => id)).toEqual([])
  })

  test('a disputed case says which answer was given and which rule says otherwise', () => {
    for (const { id, disputed } of version.cases)
      if (disputed !== undefined) expect(disputed, id).toMatch(/^Given: .*(HOCR|LAW)-/)
  })
})

test.each(versions.flatMap((version) => version.cases.map((worked) => [worked.id, worked, version] as const)))(
  '%s names every rule of its own that could be named',
  (_, worked, version) => {
    for (const [rule, why] of Object.entries(worked.notNamed ?? {})) {
      expect(why, rule).toMatch(/^[A-Z“].{30,}\.$/)
      expect(
        worked.rules.filter((id) => isOrIsPartOf(rule, id)),
        `${rule} is named`,
      ).toEqual([])
      const said = findingsOf(version, worked).filter(({ check }) => isOrIsPartOf(rule, check))
      expect(
        said.filter(({ result }) => wantedOf(worked).includes(result)),
        `${rule} could be named`,
      ).toEqual([])
      expect(worked.verdict === 'permit' && isAskedLater(version, rule, worked), `${rule} is asked later`).toBe(false)
    }
  },
)

test('no two worked cases stand under one id, in one year or in several', () => {
  const ids = versions.flatMap(({ cases }) => cases.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})
