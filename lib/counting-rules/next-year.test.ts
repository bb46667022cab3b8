import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import { met, notMet, productSafeguard, type Check } from './check.ts'
import { hocrC406 } from './checks/mistakes/hocr-c4-06.ts'
import { hocr2027 as reused } from './testing/next-year.ts'
import { soundCase, theRegistrar } from './examples/sound-case.ts'
import { defineVersion, demands, listing, type Version } from './version.ts'
import { runsOn, versionOn, versions } from './years/versions.ts'
import { hocr2026 } from './years/2026-27/version.ts'
import { seals, sealOf } from './testing/seals.ts'

const facts2026 = hocr2026.cases.map(({ facts }) => facts)

const invented: Check = {
  id: 'HOCR-C2-21',
  origin: productSafeguard('Invented for this test.'),
  about: {},
  stages: ['deciding'],
  weights: ['refuse'],
  title: 'An invented demand',
  why: 'To see what a new year touches.',
  satisfy: 'Nothing does.',
  instead: 'Keep the crime.',
  judge: () => notMet('refuse', 'The year is invented.'),
}

// In the invented year a child under ten is no longer rightly recorded, and one more thing is asked of C2.
const easier: Check = { ...hocrC406, judge: () => met }
const hocr2027: Version = defineVersion({
  ...reused,
  citations: { ...reused.citations, [invented.id]: [] },
  checks: {
    ...hocr2026.checks,
    C2: [...hocr2026.checks.C2, invented],
    C4: hocr2026.checks.C4.map((check) => (check.id === easier.id ? easier : check)),
  },
})
const held = [hocr2027, hocr2026]

const on = (day: string) => {
  const found = versionOn(day, held)
  return found.ok ? found.value.id : found.refusal.kind
}

describe('a year is added', () => {
  test('it judges from its first day, without a gap before it', () => {
    expect(on('2027-03-31')).toBe('HOCR-2026-27')
    expect(on('2027-04-01')).toBe('HOCR-2027-28')
    expect(on('2026-03-31')).toBe('no-rules-held')
    expect(runsOn(hocr2027, '2027-04-01')).toBe(false)
    expect(runsOn(hocr2027, '2028-04-01')).toBe(true)
  })

  test('the year before it stays as it was, to the last byte', () => {
    const before = { listing: listing(hocr2026), demands: demands(hocr2026), seal: sealOf(hocr2026) }
    for (const facts of facts2026) assess(hocr2027, facts.stage, facts, held)
    expect({ listing: listing(hocr2026), demands: demands(hocr2026), seal: sealOf(hocr2026) }).toEqual(before)
    expect(sealOf(hocr2027).listing).not.toBe(before.seal.listing)
  })

  test('a decision follows the year it is made in', () => {
    const facts = soundCase('C2', { day: '2027-04-01', at: '2027-04-01T10:00:00Z' })
    expect(assess(hocr2026, 'deciding', facts, held).verdict).toBe('permit')
    const { findings, verdict } = assess(hocr2027, 'deciding', facts, held)
    expect(verdict).toBe('refuse')
    expect(findings.filter(({ bars }) => bars).map(({ check }) => check)).toEqual(['HOCR-C2-21'])
  })

  test('whether recording was a mistake follows the year of recording', () => {
    const recordedIn = (recordedOn: string) =>
      soundCase('C4', {
        day: '2027-06-01',
        at: '2027-06-01T10:00:00Z',
        crime: { recordedOn, recordedAt: `${recordedOn}T10:00:00Z` },
        request: { reasons: ['HOCR-R-09'], alsoNewInformation: 'yes' },
      })
    const resultFor = (recordedOn: string) =>
      assess(hocr2027, 'deciding', recordedIn(recordedOn), held).findings.find(({ check }) => check === 'HOCR-C4-06')
        ?.result
    expect(resultFor('2027-05-01')).toBe('met')
    expect(resultFor('2026-06-01')).toBe('not met')
    expect(resultFor('2027-04-01')).toBe('met')
    expect(resultFor('2026-04-01')).toBe('not met')
  })

  test('what the year of recording did not ask of recording is asked as the later year does', () => {
    const later: Check = { ...invented, judgesRecording: true }
    const year = { ...hocr2027, checks: { ...hocr2027.checks, C4: [...hocr2027.checks.C4, later] } }
    const facts = soundCase('C4', { day: '2027-06-01', at: '2027-06-01T10:00:00Z' })
    const found = assess(year, 'deciding', facts, [year, hocr2026]).findings.find(({ check }) => check === later.id)
    expect(found?.result).toBe('not met')
  })

  test('what does not ask about recording is judged by the year of the decision alone', () => {
    const stricter = hocr2027.checks.C4.map((check) =>
      check.judgesRecording === true ? check : { ...check, weights: invented.weights, judge: invented.judge },
    )
    const year = { ...hocr2027, checks: { ...hocr2027.checks, C4: stricter } }
    const facts = soundCase('C4', { day: '2027-06-01', at: '2027-06-01T10:00:00Z' })
    for (const { check, result } of assess(year, 'deciding', facts, [year, hocr2026]).findings)
      if (stricter.some(({ id, judge }) => id === check && judge === invented.judge))
        expect(result, check).toBe('not met')
  })
})

describe('no rules of the day of recording are held', () => {
  const old = { crime: { recordedOn: '2025-03-31', recordedAt: '2025-03-31T10:00:00Z' } }
  const verdictOf = (change: object) =>
    assess(hocr2026, 'deciding', soundCase('C4', { ...old, ...change }), [hocr2026]).verdict

  test('a C4 waits until whoever decides names the text relied on', () => {
    expect(verdictOf({})).toBe('hold')
    expect(verdictOf({ decisionMaker: theRegistrar })).toBe('hold')
    expect(verdictOf({ judgements: { textReliedOnWords: 6 } })).toBe('permit')
  })

  test('a C2 does not ask about that day', () => {
    expect(assess(hocr2026, 'deciding', soundCase('C2', old), [hocr2026]).verdict).toBe('permit')
  })
})

describe('seals', () => {
  test('every closed version is sealed, and keeps its seal', () => {
    expect(seals).toEqual(Object.fromEntries(versions.slice(1).map((version) => [version.id, sealOf(version)])))
  })

  test('a check that judges otherwise, or in other words, breaks the seal', () => {
    const sealed = sealOf(hocr2026)
    const withC4 = (changed: Partial<Check>): Version => ({
      ...hocr2026,
      checks: {
        ...hocr2026.checks,
        C4: hocr2026.checks.C4.map((check) => (check.id === hocrC406.id ? { ...check, ...changed } : check)),
      },
    })
    expect(sealOf(withC4({}))).toEqual(sealed)
    expect(sealOf(withC4({ judge: () => met })).findings).not.toBe(sealed.findings)
    expect(sealOf(withC4({ satisfy: 'Other words.' })).findings).not.toBe(sealed.findings)
    expect(sealOf(withC4({ title: 'Another title' })).listing).not.toBe(sealed.listing)
  })
})
