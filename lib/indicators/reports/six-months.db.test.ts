import { beforeAll, expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { Prisma } from '#lib/base/prisma/client'
import type { AuditFinding } from '#lib/base/prisma/enums'
import { documentCsv } from '#lib/documents/csv'
import { cellInWords, type DocumentTable } from '#lib/documents/model'
import { documentPdf } from '#lib/documents/pdf/document-pdf'
import { documentXlsx } from '#lib/documents/spreadsheet'
import { strictCsv } from '#lib/documents/testing/strict-csv'
import { permit } from '#lib/people/permissions'
import { anAudit, cancelled, DICE, drawnItems, freeze, give } from '#lib/testing/audits/declared-audit'
import { dip, read as readDrawn, reading } from '#lib/testing/audits/reading'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { aPdf } from '#lib/testing/pdf'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { reinstated } from '#lib/testing/review'
import { hypergeometricLimits } from '#lib/statistics/proportions/hypergeometric-limits'
import { readXlsx } from 'hucre/xlsx'
import { sixMonths } from '../periods.ts'
import { loadSixMonths } from './load-six-months.ts'
import { sixMonthsDocument } from './six-months-document.ts'

const half = (from: string) => {
  const period = sixMonths(from)
  if (!period) throw new Error(`${from} begins no six months`)
  return period
}
const [summer, before] = [half('2026-04'), half('2025-10')]

/** Reads what was drawn, twice where that is due. */
async function read(itemId: string, finding: AuditFinding) {
  value(await readDrawn(itemId, reading(finding)))
  const second = await readDrawn(itemId, reading(finding), 'otherAuditor')
  if (!second.ok) expect(second.refusal.kind).toBe('no-such-item')
}

const report = async (who: Somebody = 'registrar', period = summer) => {
  const audits = permit({ staffId: await idOf(who), roles: [ROLE[who] ?? 'fcr'] }, 'audit.see-results')
  const loaded = await loadSixMonths(await as(who, 'report.follow'), period, {
    audits: audits.ok ? audits.value : undefined,
  })
  return sixMonthsDocument(loaded, 'Zedshire Police')
}
const ROLE: Partial<Record<Somebody, 'fcr' | 'ddm' | 'chief'>> = { decisionMaker: 'ddm', chief: 'chief' }

const tableOf = ({ tables }: { tables: readonly DocumentTable[] }, id: string): DocumentTable => {
  const found = tables.find((table) => table.id === id)
  if (!found) throw new Error(`there is no table ${id}`)
  return found
}
/** A row of a table by its first cell, as the words of its columns. */
const rowOf = (table: DocumentTable, name: string) => {
  const row = table.rows.find(([first]) => first === name)
  return Object.fromEntries(table.columns.map(({ key }, at) => [key, row?.[at]]))
}
const numberOf = async (rows: Prisma.Sql): Promise<number> =>
  asSystem(async (tx) => (await tx.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM ${rows}`)[0]?.n ?? -1)

beforeAll(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
  await cancelled(13)
  // One more is authorised, and its victim not informed.
  value(await decideWell(await aC2Request(await aCrime().saved())))
  await setClock('2026-07-01T09:00:00Z')
  const audit = await anAudit({ kind: 'sample', tolerance: '10', expected: '20', within: '25' })
  value(await freeze(audit))
  value(await give(audit, 'panel', DICE[0]))
  value(await give(audit, 'standards', DICE[1]))
  const findings: readonly AuditFinding[] = ['wrong', 'wrong', 'cannot_tell']
  for (const [at, { itemId }] of (await drawnItems()).entries()) await read(itemId, findings[at] ?? 'correct')
  // And a dip finds one wrong that was not drawn.
  const [undrawn] = await asSystem(
    (tx) => tx.$queryRaw<{ id: string }[]>`
      SELECT decision_id::text AS id
      FROM cancellation
      WHERE decision_id NOT IN (SELECT i.decision_id FROM frame_item i JOIN drawn_item d ON d.id = i.id)`,
  )
  value(await dip(undrawn?.id ?? '', reading('wrong')))
  const [wrong] = tableOf(await report(), 'wrong').hrefs ?? []
  await setClock('2026-07-20T09:00:00Z')
  await reinstated(wrong?.replace('/crimes/', '') ?? '')
})

test('what was cancelled, reviewed and found is what plain SQL counts', async () => {
  const {
    reviewed,
    wrong,
    'cannot-tell': cannotTell,
    correct,
    ...row
  } = rowOf(tableOf(await report(), 'reviewed'), 'All')
  expect(row.cancelled).toBe(await numberOf(Prisma.sql`cancellation WHERE source = 'decided'`))
  expect(row.held).toBe(await numberOf(Prisma.sql`frame_item`))
  expect(reviewed).toBe(await numberOf(Prisma.sql`drawn_reading WHERE finding IS NOT NULL`))
  expect(wrong).toBe(await numberOf(Prisma.sql`drawn_reading WHERE finding = 'wrong'`))
  expect(cannotTell).toBe(await numberOf(Prisma.sql`drawn_reading WHERE finding = 'cannot_tell'`))
  expect([reviewed, wrong, cannotTell, correct]).toEqual([10, 2, 1, 7])
})

test('a sample has exact limits: the lower with “cannot tell” as right, the upper as wrong', async () => {
  const row = rowOf(tableOf(await report(), 'reviewed'), 'Violence')
  const limits = (hits: number) => hypergeometricLimits({ kind: 'sample', hits, of: 10, population: 13 })
  expect(row).toMatchObject({
    share: { share: 2 / 10, of: 10 },
    low: { share: (limits(2)?.low ?? 0) / 13 },
    high: { share: (limits(3)?.high ?? 0) / 13 },
    verdict: 'not enough evidence',
  })
  expect(rowOf(tableOf(await report(), 'reviewed'), 'Rape')).toMatchObject({
    ...{ cancelled: 0, held: 0, reviewed: 0, wrong: 0 },
    ...{ share: 'none reviewed', low: 'none reviewed', verdict: 'none reviewed' },
  })
})

test('victims who should have been informed are what plain SQL counts, in all crimes and in those reviewed', async () => {
  const table = tableOf(await report(), 'informed')
  const all = rowOf(table, 'All')
  const due = Prisma.sql`duty_to_inform WHERE occasion = 'before_cancelling' AND state <> 'no_longer_needed'`
  expect(all.due).toBe(await numberOf(due))
  expect(all.informed).toBe(await numberOf(Prisma.sql`${due} AND id IN (SELECT duty_id FROM true_notification)`))
  expect(all).toMatchObject({ due: 14, informed: 13, 'not-informed': 1 })
  const ofReviewed = Prisma.sql`
    duty_to_inform y
    JOIN cancellation c ON c.request_id = y.request_id
    JOIN drawn_reading d ON d.decision_id = c.decision_id
    WHERE d.finding IS NOT NULL AND y.occasion = 'before_cancelling'`
  expect(all['reviewed-due']).toBe(await numberOf(ofReviewed))
  expect(all).toMatchObject({ 'reviewed-due': 10, 'reviewed-informed': 10, 'reviewed-not-informed': 0 })
})

test('each decision found wrong is listed with what was done about it, those of a dip marked as such', async () => {
  const table = tableOf(await report(), 'wrong')
  const column = (key: string) => table.rows.map((row) => row[table.columns.findIndex((each) => each.key === key)])
  expect(table.rows).toHaveLength(3)
  expect(column('by').filter((by) => by === 'an audit of the first table')).toHaveLength(2)
  expect(column('by').filter((by) => by === 'a dip, or an audit not in the first table')).toHaveLength(1)
  expect(new Set(column('decided'))).toEqual(new Set(['2026-06-16']))
  expect(new Set(column('found'))).toEqual(new Set(['2026-07-01']))
  expect(column('reinstated').toSorted()).toEqual(['2026-07-20', 'not reinstated', 'not reinstated'])
  expect(column('informed').toSorted()).toEqual(['0 of 1 informed', 'not reinstated', 'not reinstated'])
  expect(table.notes[0]).toContain('3 of 3')
})

test('which crimes were listed is written down', async () => {
  const { hrefs = [] } = tableOf(await report(), 'wrong')
  const entry = await asSystem((tx) =>
    tx.accessRecord.findFirstOrThrow({ where: { act: 'report.follow' }, orderBy: { at: 'desc' } }),
  )
  expect(hrefs.every((href) => entry.subjects.includes(href.replace('/crimes/', '')))).toBe(true)
})

test('a decision maker sees what was cancelled, and nothing of what audits found', async () => {
  const document = await report('decisionMaker')
  expect(document.tables.map(({ id }) => id)).toEqual(['reviewed', 'informed'])
  expect(rowOf(tableOf(document, 'reviewed'), 'All')).toMatchObject({
    ...{ cancelled: 13, held: 'not shown', reviewed: 'not shown', wrong: 'not shown', verdict: 'not shown' },
  })
  expect(rowOf(tableOf(document, 'informed'), 'All')).toMatchObject({ due: 14, 'reviewed-due': 'not shown' })
})

test('an empty six months has every group with 0 and no share', async () => {
  const document = await report('registrar', before)
  for (const row of tableOf(document, 'reviewed').rows)
    expect(row.slice(1)).toEqual([0, 0, 0, 0, 0, 0, ...Array<string>(4).fill('none reviewed')])
  for (const row of tableOf(document, 'informed').rows) expect(row.slice(1)).toEqual([0, 0, 0, 0, 0, 0])
  expect(tableOf(document, 'wrong').rows).toEqual([])
  expect((await aPdf(await documentPdf(document))).drawn).toContain('None in this period.')
  expect(strictCsv(documentCsv(document)).rows.length).toBeGreaterThan(10)
})

test('the paper, the data and the spreadsheet have every cell of it', async () => {
  const document = await report()
  const { drawn } = await aPdf(await documentPdf(document))
  const without = (text: string): string => text.replaceAll(/\s+/g, '')
  const { rows } = strictCsv(documentCsv(document))
  const { sheets } = await readXlsx(await documentXlsx(document))
  expect(sheets.map(({ name }) => name)).toEqual([
    'About',
    ...document.tables.map(({ title }) => title.slice(0, 31).trim()),
  ])
  for (const [at, { title, columns, rows: own }] of document.tables.entries())
    for (const [place, row] of own.entries()) {
      const words = row.map((cell, n) => cellInWords(cell, columns[n] ?? { kind: 'text' }))
      expect(without(drawn)).toContain(without(words.join('')))
      const cells = rows.filter(
        ([table, number, , column]) => table === title && number === String(place + 1) && column !== 'note',
      )
      expect(cells).toHaveLength(columns.length)
      const read = sheets[at + 1]?.rows[place + 1] ?? []
      for (const [n, cell] of row.entries()) {
        if (typeof cell === 'number') expect([cells[n]?.[4], read[n]]).toEqual([String(cell), cell])
        if (typeof cell === 'object' && cell) expect(read[n]).toBeCloseTo(cell.share, 6)
      }
    }
  expect(drawn).toContain('1 April 2026 to 30 September 2026')
  expect(document.about.join(' ')).toContain('audit log entry')
  const day: Day = '2026-07-20' as Day
  expect(sheets[3]?.rows.flat()).toContainEqual(new Date(`${day}T00:00:00Z`))
})
