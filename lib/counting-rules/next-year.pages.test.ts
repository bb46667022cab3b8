import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import { hocr2027, RULES_2027 } from './testing/next-year.ts'
import { soundCase } from './examples/sound-case.ts'
import { categories } from './facts/request.ts'
import { stages, type Finding } from './model.ts'
import { casesOfRule, tryCase, workedCaseOf } from './case-files/worked-cases.ts'
import { allChecks, defineVersion, hashOf, listing, sourceOf, type Version } from './version.ts'
import { hocr2026 } from './years/2026-27/version.ts'
import { checksOfVersion } from './years/placed-checks.ts'
import { sealOf } from './testing/seals.ts'

const held = [hocr2027, hocr2026]
const documentsOf = ({ source }: Pick<Finding, 'source'>) => source.citations.map(({ document }) => document)

/** What a version says of every worked case and sound case there is, at every stage. */
const findingsUnder = (version: Version): readonly Finding[] => {
  const sound = categories.flatMap((category) => [soundCase(category), soundCase(category, { judgements: null })])
  const cases = [...held.flatMap(({ cases: worked }) => worked.map(({ facts }) => facts)), ...sound]
  return cases.flatMap((facts) => stages.flatMap((stage) => assess(version, stage, facts, held).findings))
}

describe('a year that uses every check again cites its own documents alone', () => {
  test('in every finding', () => {
    const found = findingsUnder(hocr2027)
    expect(new Set(found.flatMap(documentsOf))).toEqual(new Set([RULES_2027]))
    expect(new Set(found.map(({ check }) => check))).toEqual(new Set(findingsUnder(hocr2026).map(({ check }) => check)))
  })

  test('in every line of its listing', () => {
    expect(listing(hocr2027)).toContain(RULES_2027)
    const documents = new Set(Object.values(hocr2026.citations).flatMap((cited) => cited.map((each) => each.document)))
    for (const document of documents) {
      expect(listing(hocr2027).includes(document), document).toBe(false)
      expect(listing(hocr2026).includes(document), document).toBe(true)
    }
    expect(hashOf(hocr2027)).not.toBe(hashOf(hocr2026))
  })

  test('on every page that shows a check', () => {
    const shown = checksOfVersion(hocr2027).map(({ check }) => ({ source: sourceOf(hocr2027, check) }))
    expect(shown.length).toBe(checksOfVersion(hocr2026).length)
    expect(new Set(shown.flatMap(documentsOf))).toEqual(new Set([RULES_2027]))
  })

  test('and leaves the year before as it was, to the last byte', () => {
    const whole = () => JSON.stringify([listing(hocr2026), sealOf(hocr2026), findingsUnder(hocr2026)])
    const before = whole()
    findingsUnder(hocr2027)
    expect(whole()).toBe(before)
    expect(before).not.toContain(RULES_2027)
  })
})

describe('the worked cases follow the year', () => {
  test('each is tried by the rules of its day, with the pages of that year', () => {
    for (const version of held)
      for (const { facts, verdict, id } of version.cases) {
        const tried = tryCase(facts, held)
        expect(tried?.version.id, id).toBe(version.id)
        expect(tried?.assessment.verdict, id).toBe(verdict)
        expect(tried?.assessment.hash, id).toBe(hashOf(version))
      }
  })

  test('each is found by its id, with why it is disputed, and beside the checks of its own year', () => {
    expect(workedCaseOf('next-002', held)?.disputed).toMatch(/^Given: /)
    expect(workedCaseOf('case-032', held)?.disputed).toMatch(/^Given: /)
    expect(workedCaseOf('next-002')).toBeUndefined()
    expect(casesOfRule(hocr2027, 'HOCR-C2-01').map(({ id }) => id)).toEqual(['next-001', 'next-002'])
    expect(casesOfRule(hocr2026, 'HOCR-C2-01').map(({ id }) => id)).not.toContain('next-001')
  })
})

describe('a version does not load', () => {
  const without = (id: string) =>
    Object.fromEntries(Object.entries(hocr2027.citations).filter(([cited]) => cited !== id)) as Version['citations']
  const loading = (change: Partial<Version>) => () => defineVersion({ ...hocr2027, ...change })

  test('when a rule of the Home Office has no page in it', () => {
    expect(loading({})).not.toThrow()
    expect(loading({ citations: { ...hocr2027.citations, 'HOCR-C2-08': [] } })).toThrow(
      'HOCR-2027-28 cites no page for HOCR-C2-08, which is a rule of the Home Office',
    )
    expect(loading({ citations: { ...hocr2027.citations, 'HOCR-G-08': [] } })).not.toThrow()
  })

  test('when it says nothing of where a check is written, a matter’s or a safeguard’s included', () => {
    for (const id of ['HOCR-C2-08', 'HOCR-G-08', 'HOCR-T-07', 'HOCR-R-01'])
      expect(loading({ citations: without(id) }), id).toThrow(`HOCR-2027-28 does not say where ${id} is written`)
  })

  test('when it cites for a check that it does not make', () => {
    expect(loading({ citations: { ...hocr2027.citations, 'HOCR-C2-99': [] } })).toThrow('HOCR-C2-99')
    expect([...allChecks(hocr2027)].length).toBe(Object.keys(hocr2027.citations).length)
  })

  test('when a worked case of it lies before its first day', () => {
    expect(loading({ cases: hocr2026.cases })).toThrow('case-001 of HOCR-2027-28 lies before its first day')
  })
})
