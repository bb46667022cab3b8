import { describe, expect, test } from 'vitest'
import { productSafeguard, type Check } from './check.ts'
import { matterCase } from './examples/other-matter-case.ts'
import { soundCase } from './examples/sound-case.ts'
import { stages, type Stage } from './model.ts'
import { checksFor, checksOf, defineVersion, demandsAfter, hashOf, ownChecks } from './version.ts'
import { runsOn, versionOf, versionOn } from './years/versions.ts'
import { hocr2026 } from './years/2026-27/version.ts'

const held = (day: string) => {
  const found = versionOn(day, [hocr2026])
  return found.ok ? found.value.id : found.refusal.kind
}

test('a day is judged by the rules that had begun, and they run on', () => {
  expect(held('2026-04-01')).toBe('HOCR-2026-27')
  expect(held('2027-09-01')).toBe('HOCR-2026-27')
  expect(held('2026-03-31')).toBe('no-rules-held')
  expect(runsOn(hocr2026, '2027-03-31')).toBe(false)
  expect(runsOn(hocr2026, '2027-04-01')).toBe(true)
})

test('a version is found again by its id', () => {
  expect(versionOf('HOCR-2026-27')).toBe(hocr2026)
  expect(versionOf('HOCR-1999-00')).toBeUndefined()
})

test('the hash changes with a title, a weight or a page, and not with the order of the lists', () => {
  const hash = hashOf(hocr2026)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  const { C4 } = hocr2026.checks
  const [first, ...rest] = C4
  if (first === undefined) throw new Error('the version is empty')
  const withC4 = (checks: typeof C4) => hashOf({ ...hocr2026, checks: { ...hocr2026.checks, C4: checks } })
  expect(withC4(C4.toReversed())).toBe(hash)
  expect(withC4([{ ...first, title: 'Another title' }, ...rest])).not.toBe(hash)
  expect(withC4([{ ...first, weights: ['warn'] }, ...rest])).not.toBe(hash)
  expect(withC4(rest)).not.toBe(hash)
  for (const mark of ['barsSending', 'neverSetAside', 'judgesRecording'] as const) {
    const turned: Check = { ...first, [mark]: first[mark] === true ? undefined : true }
    expect(withC4([turned, ...rest]), mark).not.toBe(hash)
  }
  const safeguard = (reason: string, page: string) =>
    hashOf({
      ...hocr2026,
      checks: { ...hocr2026.checks, C4: [{ ...first, origin: productSafeguard(reason) }, ...rest] },
      citations: { ...hocr2026.citations, [first.id]: [{ document: 'Rules', page }] },
    })
  expect(safeguard('ours', 'p1')).not.toBe(hash)
  expect(safeguard('theirs', 'p1')).not.toBe(safeguard('ours', 'p1'))
  expect(safeguard('ours', 'p2')).not.toBe(safeguard('ours', 'p1'))
})

test('the hash changes with what is asked of other matters, and a page of the Home Office', () => {
  const hash = hashOf(hocr2026)
  const { deleting } = hocr2026.matters
  expect(hashOf({ ...hocr2026, matters: { ...hocr2026.matters, deleting: deleting.slice(1) } })).not.toBe(hash)
  const moved = { ...hocr2026.citations, 'HOCR-T-07': [{ document: 'Rules', page: 'p1' }] }
  expect(hashOf({ ...hocr2026, citations: moved })).not.toBe(hash)
  expect(hashOf({ ...hocr2026, withoutCategory: [] })).not.toBe(hash)
  expect(hashOf(hocr2026)).toBe(hash)
})

test('what later stages ask is what this one does not, in the words that satisfy it', () => {
  const later = (stage: Stage) => demandsAfter(hocr2026, 'C2', stage)
  expect(new Set(later('asking').map((demand) => demand.stage))).toEqual(new Set(['deciding', 'cancelling']))
  expect(new Set(later('deciding').map((demand) => demand.stage))).toEqual(new Set(['cancelling']))
  expect(later('cancelling')).toEqual([])
  expect(later('reinstating')).toEqual([])
  const here = new Set(checksOf(hocr2026, 'C2', 'deciding').map(({ id }) => id))
  const demanded = hocr2026.checks.C2.filter(({ id, stages }) => stages.includes('cancelling') && !here.has(id))
  expect(later('deciding')).toEqual(
    demanded.map(({ id, satisfy }) => ({ stage: 'cancelling', check: id, words: satisfy })),
  )
  expect(later('deciding')).toBe(later('deciding'))
})

test('at each stage the checks of that stage are made, and no others', () => {
  for (const stage of stages)
    expect(checksOf(hocr2026, 'C2', stage)).toEqual(hocr2026.checks.C2.filter((check) => check.stages.includes(stage)))
  expect(checksOf(hocr2026, null, 'asking').length).toBeGreaterThan(0)
})

test('a case that names a category is a cancellation, whatever else it says', () => {
  const matter = matterCase({ kind: 'deleting' })
  expect(checksFor(hocr2026, matter, 'deciding')).toEqual(hocr2026.matters.deleting)
  const both = { ...soundCase('C2'), matter: matter.matter }
  expect(checksFor(hocr2026, both, 'deciding')).toEqual(checksOf(hocr2026, 'C2', 'deciding'))
  const neither = { ...matter, matter: null }
  expect(checksFor(hocr2026, neither, 'deciding')).toEqual(checksOf(hocr2026, null, 'deciding'))
})

describe('what is asked of one category alone', () => {
  const own = (category: 'C2' | 'C4') => ownChecks(hocr2026, soundCase(category))

  test('is the ground itself, and not what is asked of another category, of no category, or of a matter', () => {
    expect(own('C2').has('HOCR-C2-01')).toBe(true)
    expect(own('C4').has('HOCR-C4-01')).toBe(true)
    expect(own('C4').has('HOCR-C2-01')).toBe(false)
    for (const shared of ['HOCR-G-03', 'HOCR-A-01', 'HOCR-C5-05', 'HOCR-A-08']) {
      expect(own('C2').has(shared), shared).toBe(false)
      expect(own('C4').has(shared), shared).toBe(false)
    }
  })

  test('or of one matter alone; a case that names a category is of that category', () => {
    const deleting = matterCase({ kind: 'deleting' })
    expect([...ownChecks(hocr2026, deleting)]).toEqual(['HOCR-T-07', 'HOCR-T-08'])
    expect(ownChecks(hocr2026, { ...soundCase('C2'), matter: deleting.matter })).toEqual(own('C2'))
    expect([...ownChecks(hocr2026, { ...deleting, matter: null })]).toEqual([])
    expect(ownChecks(hocr2026, soundCase('C2'))).toBe(own('C2'))
  })
})

describe('a version is refused, in words,', () => {
  const [first] = hocr2026.cases
  if (first === undefined) throw new Error('no worked case')
  const onDay = (day: string) => [{ ...first, facts: { ...first.facts, day } }]

  test('where a case lies before its first day, and not on that day', () => {
    expect(() => defineVersion({ ...hocr2026, cases: onDay('2026-03-31') })).toThrow(/before its first day/)
    expect(defineVersion({ ...hocr2026, cases: onDay('2026-04-01') }).cases).toHaveLength(1)
  })

  test('where it cites for what it does not make, each by its id', () => {
    const stray = { 'HOCR-X-01': [], 'HOCR-X-02': [] }
    expect(() => defineVersion({ ...hocr2026, citations: { ...hocr2026.citations, ...stray } })).toThrow(
      /HOCR-X-01, HOCR-X-02$/,
    )
  })
})
