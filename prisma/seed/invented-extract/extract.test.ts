import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { options, crimesOf, day, TAKEN } from './testing/extract-options.ts'
import { inventExtract, type ExtractOptions } from './invent.ts'
import { columns, type FileName } from './rows.ts'
import { writeExtract } from './write.ts'

const folder = mkdtempSync(join(tmpdir(), 'extract-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const read = (name: FileName): string => readFileSync(join(folder, `${name}.csv`), 'utf8')

const written = (options: ExtractOptions): string => {
  writeExtract(folder, inventExtract(options))
  const hash = createHash('sha256')
  for (const name of Object.keys(columns) as FileName[]) hash.update(read(name))
  return hash.digest('hex')
}

const big = options({ crimes: 20_000, seed: 5 })
const force = crimesOf(big)

describe('an invented extract', () => {
  test('is the same, byte for byte, for the same seed and options', () => {
    expect(written(options({ messy: true }))).toBe(written(options({ messy: true })))
  })

  test('is another for another seed, size, day or length', () => {
    const others = [{}, { seed: 2 }, { crimes: 301 }, { until: day('2026-11-15') }, { months: 17 }, { messy: true }]
    expect(new Set(others.map((other) => written(options(other)))).size).toBe(others.length)
  })

  test('can be gone through twice and says the same twice', () => {
    const extract = inventExtract(options())
    expect([...extract.crimes]).toEqual([...extract.crimes])
  })

  test('holds as many crimes as were asked for, each once, numbered in the order they were entered', () => {
    expect(force).toHaveLength(20_000)
    const references = force.map(({ crime }) => crime.reference)
    expect(new Set(references).size).toBe(20_000)
    expect(references.every((reference) => /^ZZ\/\d{6}\/(25|26)$/.test(reference))).toBe(true)
    const byYear = references.map((reference) => reference.slice(-2) + reference.slice(3, 9))
    expect(byYear).toEqual([...byYear].sort())
    const times = force.map(({ crime }) => crime.recorded_at)
    expect(times).toEqual([...times].sort())
    expect((times[0] ?? '') >= '2025-05-15T23:00:00Z').toBe(true)
    expect((times[0] ?? '') < '2025-05-17').toBe(true)
  })

  test('names nobody and no crime that is not in it', () => {
    const references = new Set(force.map(({ crime }) => crime.reference))
    const people = [...inventExtract(big).staff, ...force.flatMap((some) => some.people)].map(({ key }) => key)
    const keys = new Set(people)
    expect(keys.size).toBe(people.length)
    const named = force.flatMap(({ crime, parts, classifications }) => [
      ...parts.map(({ key }) => key),
      ...classifications.map((row) => row.changed_by),
      crime.rms_changed_by,
    ])
    expect(named.filter((key) => key !== '' && !keys.has(key))).toEqual([])
    const others = force.flatMap(({ crime, duplicateOf }) => [crime.surviving_reference, duplicateOf ?? ''])
    expect(others.filter((reference) => reference !== '' && !references.has(reference))).toEqual([])
    const rows = force.flatMap(({ crime, parts, classifications }) =>
      [...parts, ...classifications].filter(({ reference }) => reference !== crime.reference),
    )
    expect(rows).toEqual([])
  })

  test('has nothing happen before its time or after the extract was taken', () => {
    const ofOneMonth = crimesOf(options({ crimes: 8000, months: 1 }))
    const wrong = [...force, ...ofOneMonth].filter(({ crime, classifications }) => {
      const later = [crime.rms_changed_at, crime.rms_victims_told_at, ...classifications.map((row) => row.from_at)]
      const inOrder = crime.reported_at < crime.recorded_at && crime.recorded_at < TAKEN
      return !inOrder || later.some((at) => at !== '' && (at < crime.recorded_at || at >= TAKEN))
    })
    expect(wrong).toEqual([])
  })

  test('ends each history with the offence the crime is now', () => {
    const wrong = force.filter(({ crime, classifications }) => {
      const [first, last] = [classifications[0], classifications.at(-1)]
      const begins = first?.from_at === crime.recorded_at && first.changed_by === ''
      return !begins || last?.offence_code !== crime.offence_code || last.count_class !== crime.count_class
    })
    expect(wrong).toEqual([])
  })
})

describe('a messy extract', () => {
  const clean = options({ crimes: 3000 })

  test('differs from the clean one in about one row of five hundred', () => {
    written(clean)
    const cleanLines = read('parts').split('\n')
    written({ ...clean, messy: true })
    const known = new Set(cleanLines)
    const spoilt = read('parts')
      .split('\r\n')
      .filter((line) => !known.has(line))
    expect(spoilt.length).toBeGreaterThan(cleanLines.length * 0.0005)
    expect(spoilt.length).toBeLessThan(cleanLines.length * 0.004)
  })

  test('begins with a byte order mark and ends lines either way, as files do that went through a spreadsheet', () => {
    written({ ...clean, messy: true })
    expect(read('crimes').startsWith('\uFEFFreference,')).toBe(true)
    expect(read('parts')).toContain('\r\n')
    expect(read('people')).not.toContain('\r\n')
    written(clean)
    expect(read('crimes').startsWith('reference,')).toBe(true)
  })
})
