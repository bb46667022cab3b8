import { expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { PERMISSIONS } from '#lib/people/permissions'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { cancelled, reinstated } from '#lib/testing/review'
import { financialYearIn } from '../periods.ts'
import { recordedByMistake } from '#lib/testing/recording/recorded-by-mistake'
import { loadReturn } from './load-return.ts'
import { returnDocument } from './return-document.ts'

await inAForce()

// Recorded and cancelled in 2026-27: one as C2, one as C2 and reinstated, one as C4; recorded in 2025-26: one as C4. And two live.
await cancelled(aCrime())
await reinstated(await cancelled(aCrime()))
await recordedByMistake(aCrime())
await recordedByMistake(aCrime().recordedAt('2026-03-30T10:00:00Z'))
await aCrime().recordedAt('2026-06-12T09:00:00Z').ofRape().saved()
await aCrime().recordedAt('2026-03-12T09:00:00Z').ofRape().saved()
await setClock('2026-10-05T09:00:00Z')

const yearOf = async (id: string) => {
  const year = financialYearIn(id, '2026-10-05' as Day)
  return returnDocument(await loadReturn(await as('registrar', 'return.see'), year), 'Zedshire Police')
}

/** The rows of a table of a year, each as the words of its columns. */
const rowsOf = async (id: string, table: string): Promise<Record<string, unknown>[]> => {
  const found = (await yearOf(id)).tables.find((each) => each.id === table)
  return (found?.rows ?? []).map((row) =>
    Object.fromEntries((found?.columns ?? []).map(({ key }, at) => [key, row[at]])),
  )
}

/** By offence code and class: recorded in the year, and cancelled now as each category, by plain SQL. */
const recorded = (from: string, to: string) =>
  asSystem(
    (tx) => tx.$queryRaw<{ offence: string; at_first: number; C2: number; C4: number; gone: number }[]>`
      SELECT
        k.offence_code || ' ' || k.count_class AS offence, count(*)::int AS at_first,
        count(*) FILTER (WHERE c.category = 'C2')::int AS "C2",
        count(*) FILTER (WHERE c.category = 'C4')::int AS "C4", count(c.id)::int AS gone
      FROM reported_crime k
      LEFT JOIN cancellation c ON c.crime_id = k.id AND c.in_force
      WHERE k.recorded_at >= ${from}::timestamptz AND k.recorded_at < ${to}::timestamptz
      GROUP BY 1
      ORDER BY 1`,
  )

for (const [id, from, to] of [
  ['financial-2026', '2026-04-01T00:00:00+01:00', '2027-04-01T00:00:00+01:00'],
  ['financial-2025', '2025-04-01T00:00:00+01:00', '2026-04-01T00:00:00+01:00'],
] as const)
  test(`${id}: recorded at first, as each category and now is what plain SQL counts, and adds up`, async () => {
    const [rows, counted] = [await rowsOf(id, 'recorded'), await recorded(from, to)]
    expect(counted.length).toBeGreaterThan(0)
    expect(rows.slice(0, -1).map(({ offence }) => String(offence).split(':')[0])).toEqual(
      counted.map(({ offence }) => offence),
    )
    for (const [at, { at_first: atFirst, C2, C4, gone }] of counted.entries())
      expect(rows[at]).toMatchObject({ 'at-first': atFirst, C1: 0, C2, C3: 0, C4, C5: 0, now: atFirst - gone })
    for (const key of ['at-first', 'C1', 'C2', 'C3', 'C4', 'C5', 'now'])
      expect(rows.at(-1)?.[key]).toBe(rows.slice(0, -1).reduce((sum, row) => sum + Number(row[key]), 0))
  })

test('a reinstated crime is recorded now, and still counts as cancelled in the year', async () => {
  expect((await rowsOf('financial-2026', 'recorded')).at(-1)).toMatchObject({ C2: 1, C4: 1 })
  const [all] = (await rowsOf('financial-2026', 'in-year')).slice(-1)
  expect(all).toMatchObject({ offence: 'All', C2: 2, C4: 2, all: 4, earlier: 1 })
  const rows = await asSystem(
    (tx) => tx.$queryRaw<{ all: number; earlier: number }[]>`
      SELECT count(*)::int AS all, count(*) FILTER (WHERE k.recorded_at < '2026-04-01T00:00:00+01:00')::int AS earlier
      FROM cancellation c
      JOIN reported_crime k ON k.id = c.crime_id
      WHERE c.took_effect_at >= '2026-04-01T00:00:00+01:00'`,
  )
  expect(all).toMatchObject(rows[0] ?? {})
})

test('a year without a crime has its rows of all, each 0', async () => {
  for (const table of ['recorded', 'in-year']) {
    const rows = await rowsOf('financial-2021', table)
    expect(rows).toHaveLength(1)
    expect(
      Object.values(rows[0] ?? {})
        .slice(1)
        .every((count) => count === 0),
    ).toBe(true)
  }
})

test('only the registrar, the deputy, their staff and an inspector may see it', async () => {
  expect(PERMISSIONS['return.see']).toEqual(['fcr', 'deputy', 'registrar_staff', 'inspector'])
  for (const who of ['decisionMaker', 'chief', 'panel', 'auditor', 'standards'] as const)
    await expect(as(who, 'return.see')).rejects.toThrow('may not')
  expect(await asSystem((tx) => tx.accessRecord.count({ where: { act: 'return.see' } }))).toBeGreaterThan(0)
})
