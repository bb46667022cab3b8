import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import { inAForce } from '#bin/testing/force-environment'
import { dip, reading } from '#lib/testing/audits/reading'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { aC4Request } from '#lib/testing/sound-request'
import { aC2Request, confirmWell, decideWell, informAll, value } from '#lib/testing/request'
import { loadFigure } from '../load-figures.ts'
import { loadDashboard } from './load-dashboard.ts'

await inAForce()

// In June: one cancelled and its victim informed, one authorised and its victim not informed, one refused, one C4.
const requests = [
  await aC2Request(await aCrime().saved()),
  await aC2Request(await aCrime().saved()),
  await aC2Request(await aCrime().saved()),
] as const
for (const request of requests.slice(0, 2)) value(await decideWell(request))
value(await decideWell(requests[2], 'decisionMaker', { verdict: 'refuse' }))
const mistake = await aC4Request(await aCrime().reportedAs('police').saved())
value(await decideWell(mistake))
await setClock('2026-06-16T09:00:00Z')
await informAll(requests[0], '2026-06-16T09:00')
await setClock('2026-06-17T09:00:00Z')
value(await confirmWell(requests[0]))
// Waiting in August.
await setClock('2026-07-20T09:00:00Z')
const waiting = await aC2Request(await aCrime().saved())
await setClock('2026-08-20T09:00:00Z')

const dashboard = async () => loadDashboard(await as('registrar', 'dashboard.see'))
const numberOf = async (rows: Prisma.Sql): Promise<number> =>
  asSystem(async (tx) => (await tx.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM ${rows}`)[0]?.n ?? -1)

test('what is shown now is what plain SQL counts', async () => {
  const shown = await dashboard()
  expect(shown.uninformed.all).toBe(
    await numberOf(Prisma.sql`duty_to_inform WHERE state = 'open' AND occasion <> 'after_error'`),
  )
  expect(shown.uninformed).toEqual({ all: 1, late: 1, rape: 0 })
  expect(shown.waitingByAge).toEqual([{ age: 'over 28', rape: 0, other: 1 }])
  expect(await numberOf(Prisma.sql`cancellation_request WHERE state = 'submitted'`)).toBe(1)
  expect(shown.longestWaiting).toMatchObject([{ isLate: true }])
})

test('each month shows what happened in it, and the month that is running is not shown', async () => {
  const { months, decided, cancelled, informedInTime } = await dashboard()
  expect(months).toEqual(['2026-04', '2026-05', '2026-06', '2026-07'])
  expect(decided.map(({ month, decided: all, refused }) => [month, all, refused])).toEqual([
    ['2026-04', 0, 0],
    ['2026-05', 0, 0],
    ['2026-06', 4, 1],
    ['2026-07', 0, 0],
  ])
  expect(decided.filter(({ medianDays }) => medianDays === null)).toHaveLength(3)
  expect(cancelled.toSorted((left, right) => left.category.localeCompare(right.category))).toEqual([
    { month: '2026-06', category: 'C2', n: await numberOf(Prisma.sql`cancellation WHERE category = 'C2'`) },
    { month: '2026-06', category: 'C4', n: await numberOf(Prisma.sql`cancellation WHERE category = 'C4'`) },
  ])
  expect(informedInTime).toEqual([{ month: '2026-06', due: 2, inTime: 1 }])
})

test('shares are those of the compliance report for the same six months', async () => {
  const { shares, period } = await dashboard()
  const permit = await as('registrar', 'report.follow')
  for (const { definition, now } of shares) {
    const report = await loadFigure(permit, definition.id, { period, groupings: ['all'] })
    const [figure] = report?.figures ?? []
    const counted = figure?.kind === 'share' && figure.rows.find(({ key }) => key === 'all')?.shown
    expect(counted, definition.id).toMatchObject(now)
  }
})

test('shares are those of the last six whole months, and months before the product went live are not compared', async () => {
  const { shares, period } = await dashboard()
  expect(period).toMatchObject({ from: '2026-02-01', to: '2026-07-31' })
  const share = (id: string) => shares.find(({ definition }) => definition.id === id)
  expect(share('victims-informed')).toMatchObject({ now: { hits: 1, of: 2 }, before: null })
  expect(share('refused')).toMatchObject({ now: { hits: 1, of: 4 }, before: null })
})

const found = async (requestId: string, finding: 'correct' | 'wrong') => {
  const decision = await asSystem((tx) => tx.cancellationDecision.findFirstOrThrow({ where: { requestId } }))
  value(await dip(decision.id, reading(finding)))
}

test('a decision that an auditor finds wrong is listed until its crime is put right, one found right never', async () => {
  expect(await dashboard()).toMatchObject({ wrong: [], wrongToActOn: [] })
  await found(requests[0], 'wrong')
  await found(requests[1], 'wrong')
  await found(mistake, 'correct')
  const { wrong, wrongToActOn, drawnFindings } = await dashboard()
  expect(wrong.toSorted((left, right) => left.after.localeCompare(right.after))).toEqual([
    { after: 'not cancelled yet', n: 1 },
    { after: 'still cancelled', n: 1 },
  ])
  expect(wrongToActOn.map(({ after }) => after).toSorted()).toEqual(['not cancelled yet', 'still cancelled'])
  // Dips make no series.
  expect(drawnFindings).toEqual([])
})

test('a later look shows what has happened since', async () => {
  const before = await dashboard()
  value(await decideWell(waiting))
  const after = await dashboard()
  expect(after.waitingByAge).toEqual([])
  expect(after.uninformed.all).toBe(before.uninformed.all + 1)
  expect(after.ledgerEntries).toBeGreaterThan(before.ledgerEntries)
})

test('the decisions of months that are over are counted once, and once more when another month is over', async () => {
  const another = await aC2Request(await aCrime().saved())
  const before = await dashboard()
  expect(await numberOf(Prisma.sql`kept_figure WHERE name = 'decisions by month'`)).toBe(1)
  expect((await dashboard()).decided).toEqual(before.decided)
  value(await decideWell(another, 'decisionMaker', { verdict: 'refuse' }))
  await setClock('2026-09-02T09:00:00Z')
  const after = await dashboard()
  expect(after.decided.slice(0, -1)).toEqual(before.decided)
  expect(after.decided.at(-1)).toMatchObject({ month: '2026-08', decided: 2, refused: 1 })
})

test('which crimes were listed is written down, and nobody but registrar, deputy and chief may look', async () => {
  const { longestWaiting } = await dashboard()
  const entry = await asSystem((tx) =>
    tx.accessRecord.findFirstOrThrow({ where: { act: 'dashboard.see' }, orderBy: { at: 'desc' } }),
  )
  expect(longestWaiting.map(({ crimeId }) => crimeId).every((id) => entry.subjects.includes(id))).toBe(true)
  for (const who of ['decisionMaker', 'auditor', 'panel', 'administrator'] as const)
    await expect(as(who, 'dashboard.see')).rejects.toThrow('may not')
})

test('a decision that crossed midnight with the first look of a month is counted in its month', async () => {
  await inAForce()
  await setClock('2026-07-20T09:00:00Z')
  const [first, second] = [await aC2Request(await aCrime().saved()), await aC2Request(await aCrime().saved())]
  value(await decideWell(first, 'decisionMaker', { verdict: 'refuse' }))
  await setClock('2026-07-31T23:00:01Z')
  await dashboard()
  await setClock('2026-07-31T22:59:59Z')
  value(await decideWell(second, 'decisionMaker', { verdict: 'refuse' }))
  await setClock('2026-08-10T09:00:00Z')
  expect((await dashboard()).decided.at(-1)).toMatchObject({ month: '2026-07', decided: 2, refused: 2 })
})
