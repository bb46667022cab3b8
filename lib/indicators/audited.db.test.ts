import { beforeAll, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import type { AuditFinding } from '#lib/base/prisma/enums'
import { inAForce } from '#bin/testing/force-environment'
import { anAudit, cancelled, DICE, freeze, give, drawnItems } from '#lib/testing/audits/declared-audit'
import { dip, read as readDrawn, reading } from '#lib/testing/audits/reading'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { reinstated } from '#lib/testing/review'
import { loadFigure } from './load-figures.ts'
import { periodOf } from './periods.ts'
import type { Period } from './model.ts'

const june = periodOf('month-2026-06', '2026-07-20' as Day)

const figure = async (
  id: string,
  grouping: 'offence-group' | 'flag' | 'month' = 'offence-group',
  period: Period = june,
) => {
  const audits = await as('registrar', 'audit.see-results')
  const loaded = await loadFigure(await as('registrar', 'report.follow'), id, {
    period,
    groupings: [grouping],
    audits,
  })
  const [shown] = loaded?.figures ?? []
  if (!shown) throw new Error(`there is no ${id}`)
  return shown
}

const all = async (id: string) => (await figure(id)).rows[0]

/** Reads what was drawn, twice where that is due. */
async function read(itemId: string, finding: AuditFinding) {
  value(await readDrawn(itemId, reading(finding)))
  const second = await readDrawn(itemId, reading(finding), 'otherAuditor')
  if (!second.ok) expect(second.refusal.kind).toBe('no-such-item')
}

beforeAll(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
  await cancelled(13)
})

test('an audit counts once all it drew is read, as a sample of what its frame holds', async () => {
  await setClock('2026-07-01T09:00:00Z')
  const audit = await anAudit({ kind: 'sample', tolerance: '10', expected: '20', within: '25' })
  value(await freeze(audit))
  value(await give(audit, 'panel', DICE[0]))
  value(await give(audit, 'standards', DICE[1]))
  const [last = '', ...toRead] = (await drawnItems()).map(({ itemId }) => itemId)
  expect(toRead).toHaveLength(9)
  const findings: readonly AuditFinding[] = ['wrong', 'wrong', 'cannot_tell']
  for (const [at, id] of toRead.entries()) await read(id, findings[at] ?? 'correct')
  expect(await all('found-wrong')).toMatchObject({ read: 0, asRight: { kind: 'none' } })
  await read(last, 'correct')
  expect(await all('found-wrong')).toMatchObject({
    held: 13,
    read: 10,
    hits: 2,
    cannotTell: 1,
    asRight: { kind: 'sample', hits: 2, of: 10, population: 13 },
    asWrong: { kind: 'sample', hits: 3, of: 10, population: 13 },
    verdict: 'not enough evidence',
  })
  expect(await all('cannot-tell')).toMatchObject({
    asRight: { hits: 1, of: 10 },
    asWrong: { hits: 1, of: 10 },
    verdict: null,
  })
  expect(await all('audited')).toMatchObject({ shown: { hits: 10, of: 13 } })
})

test('a dip that finds one wrong changes no estimate; the crime stands on the list until it is reinstated', async () => {
  const before = await all('found-wrong')
  const known = (await drawnItems()).map(({ decisionId }) => decisionId)
  const undrawn = (await asSystem((tx) => tx.cancellationDecision.findMany())).find(({ id }) => !known.includes(id))
  value(await dip(undrawn?.id ?? '', reading('wrong')))
  expect(await all('found-wrong')).toEqual(before)
  expect(await all('audited-in-dips')).toMatchObject({ shown: { hits: 1, of: 13 } })
  const july = periodOf('month-2026-07', '2026-07-20' as Day)
  const standing = async () => (await figure('wrong-still-cancelled', 'offence-group', july)).rows[0]
  expect(await standing()).toMatchObject({ shown: { hits: 3, of: 3 } })
  const crime = await asSystem((tx) => tx.cancellation.findFirstOrThrow({ where: { decisionId: undrawn?.id ?? '' } }))
  await reinstated(crime.crimeId)
  expect(await standing()).toMatchObject({ shown: { hits: 2, of: 3 } })
})

test('every group of what audits found is what a look at each reading finds', async () => {
  const rows = async (grouping: 'offence-group' | 'flag' | 'month') => (await figure('found-wrong', grouping)).rows
  const of = { held: 13, read: 10, hits: 2, cannotTell: 1 }
  const nothing = { held: 0, read: 0, hits: 0, cannotTell: 0 }
  for (const row of await rows('offence-group'))
    expect(row).toMatchObject(['all', 'violence'].includes(row.key) ? of : nothing)
  expect((await rows('month')).map(({ key }) => key)).toEqual(['all', '2026-06'])
  for (const row of (await figure('found-wrong-by-flag', 'flag')).rows)
    expect(row).toMatchObject(['all', 'none'].includes(row.key) ? of : nothing)
})

test('an audit that is past its date and read whole in time is one that was', async () => {
  const september = periodOf('month-2026-09', '2026-10-20' as Day)
  expect((await figure('audits-in-time', 'month', september)).rows[0]).toMatchObject({ shown: { hits: 0, of: 0 } })
  await setClock('2026-10-01T09:00:00Z')
  expect((await figure('audits-in-time', 'month', september)).rows[0]).toMatchObject({ shown: { hits: 1, of: 1 } })
})

test('who may not see what audits found is shown no figure of them', async () => {
  const permit = await as('decisionMaker', 'report.follow')
  expect(await loadFigure(permit, 'found-wrong', { period: june, groupings: ['month'] })).toBeUndefined()
  expect(await loadFigure(permit, 'refused', { period: june, groupings: ['month'] })).toBeDefined()
})
