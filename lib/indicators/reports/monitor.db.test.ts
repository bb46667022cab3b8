import { expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { Prisma } from '#lib/base/prisma/client'
import { documentPdf } from '#lib/documents/pdf/document-pdf'
import { PERMISSIONS } from '#lib/people/permissions'
import { dip, reading } from '#lib/testing/audits/reading'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { aPdf } from '#lib/testing/pdf'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { cancelled } from '#lib/testing/review'
import { sixMonthsOf } from '../periods.ts'
import { loadMonitor } from './load-monitor.ts'
import { monitorDocument } from './monitor-document.ts'

await inAForce()

await cancelled()
value(await decideWell(await aC2Request(await aCrime().saved())))
await aC2Request(await aCrime().saved())
const [decided] = await asSystem((tx) => tx.cancellation.findMany())
value(await dip(decided?.decisionId ?? '', reading('wrong')))
await setClock('2026-08-20T09:00:00Z')

const OVERDUE = [{ what: '=Ask 漢 Ó’Brien again', owner: '🙂 Anna', dueOn: '2026-08-01' as Day }]

const monitor = async (from = '2026-04') =>
  monitorDocument(
    await loadMonitor(await as('registrar', 'monitor.see'), sixMonthsOf(from, '2026-08-20' as Day)),
    OVERDUE,
    'Zedshire Police',
  )

const rowsOf = async (id: string, from?: string) =>
  (await monitor(from)).tables.find((each) => each.id === id)?.rows ?? []
const numberOf = async (rows: Prisma.Sql): Promise<number> =>
  asSystem(async (tx) => (await tx.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM ${rows}`)[0]?.n ?? -1)

test('what waits now is what plain SQL counts, with the days of each victim', async () => {
  const waiting = await numberOf(Prisma.sql`cancellation_request WHERE state IN ('submitted', 'stopped')`)
  expect((await rowsOf('requests')).at(-1)).toEqual(['All', 0, waiting, waiting])
  const open = await numberOf(Prisma.sql`duty_to_inform WHERE state = 'open' AND occasion <> 'after_error'`)
  expect(await rowsOf('victims')).toEqual([
    ['All', open],
    ['Late', open],
    ['In a case of rape', 0],
  ])
  const days = await asSystem(
    (tx) => tx.$queryRaw<{ days: number }[]>`
      SELECT (registrar.today() - opened_at::date)::int AS days FROM duty_to_inform WHERE state = 'open'`,
  )
  expect((await rowsOf('waiting')).map((row) => row[2])).toEqual(days.map((row) => row.days))
})

test('breaches are counted against the target of 0, and what a dip found wrong is one', async () => {
  const rows = await rowsOf('breaches')
  expect(rows.map((row) => row.slice(1))).toEqual([
    [0, 2, 'met'],
    [0, 2, 'met'],
    [0, 0, 'none in this period'],
    [await numberOf(Prisma.sql`audit_review WHERE finding = 'wrong'`), 1, 'not met'],
  ])
})

test('pairs and audits are those of the period', async () => {
  expect(await rowsOf('pairs')).toContainEqual(['Pairs', '1'])
  expect((await rowsOf('audits')).at(-1)).toEqual(['All', 1, 0, 1])
  expect((await rowsOf('audits', '2024-04')).at(-1)).toEqual(['All', 0, 0, 0])
  expect(await rowsOf('pairs', '2024-04')).toEqual([])
})

test('overdue actions are on it, and odd letters of theirs break no paper', async () => {
  expect(await rowsOf('actions')).toEqual([['=Ask 漢 Ó’Brien again', '🙂 Anna', '2026-08-01']])
  const { drawn } = await aPdf(await documentPdf(await monitor()))
  expect(drawn).toContain('=Ask � Ó’Brien again')
  expect(drawn).toContain('1 August 2026')
})

test('the victims’ crimes that were listed are written down, and whoever may see it may see what audits found', async () => {
  await monitor()
  const open = await asSystem((tx) => tx.dutyToInform.findMany({ where: { state: 'open' } }))
  const entry = await asSystem((tx) =>
    tx.accessRecord.findFirstOrThrow({ where: { act: 'monitor.see' }, orderBy: { at: 'desc' } }),
  )
  expect(entry.subjects).toEqual(open.map(({ crimeId }) => crimeId))
  for (const role of PERMISSIONS['monitor.see']) {
    expect(PERMISSIONS['audit.see-results']).toContain(role)
    expect(PERMISSIONS['action.see']).toContain(role)
  }
})
