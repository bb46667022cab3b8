import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { asSystem, readAs } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { wordsOf } from '#lib/base/words'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { cancelledAll } from '#lib/testing/audits/declared-audit'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { loadPrepared } from './load-prepared.ts'
import { listPublications, loadPublication } from './load-publication.ts'
import { NOT_SHOWN } from './tables/model.ts'
import { publishReport } from './publish.ts'
import { publishForm } from './publish-form.ts'

await inAForce()

const HALF = '2026-04'
const WHY = 'A crime was reinstated that had been cancelled by mistake.'

// 24 assaults, 4 robberies and 3 sexual offences, all cancelled in June.
await setClock('2026-06-16T09:00:00Z')
await cancelledAll([
  ...Array.from({ length: 24 }, () => aCrime()),
  ...Array.from({ length: 4 }, () => aCrime().of('034/01', '34B')),
  ...Array.from({ length: 3 }, () => aCrime().of('017/15', '17A')),
])
await setClock('2026-10-05T09:00:00Z')

async function publish(
  kind: 'report' | 'extract',
  typed: Record<string, unknown> = {},
  who: 'registrar' | 'deputy' = 'registrar',
) {
  const permit = await as(who, 'publication.prepare')
  const ready = await loadPrepared(permit, { kind, half: HALF })
  const digest = ready.kind === 'ready' ? ready.digest : '0'.repeat(64)
  return publishReport(permit, { kind, half: HALF }, publishForm.parse({ digest, ...typed }), newId())
}

const published = async () => {
  const panel = await as('panel', 'report.read')
  const [last] = await listPublications(panel)
  return loadPublication(panel, last?.id ?? '')
}

const countsOf = (view: Awaited<ReturnType<typeof published>>, id: string) =>
  Object.fromEntries(
    view?.content.tables.find((table) => table.id === id)?.rows.map(({ words, counts }) => [words, counts]) ?? [],
  )

/** Puts some of the crimes back that stand cancelled. */
async function putBack(many: number) {
  const cancelled = await asSystem((tx) =>
    tx.cancellation.findMany({ where: { inForce: true }, orderBy: { crimeId: 'asc' }, take: many }),
  )
  for (const { crimeId } of cancelled)
    value(
      await reinstate(
        await as('deputy', 'crime.reinstate'),
        crimeId,
        { foundBy: 'audit', reason: WHY, supervisorId: await idOf('supervisor') },
        newId(),
      ),
    )
}

test('nobody is shown a report before the registrar publishes it', async () => {
  expect(await published()).toBeUndefined()
})

test('a panel member reads the report as it was frozen, with small numbers and what would give them away not shown', async () => {
  value(await publish('report'))
  const report = await published()
  expect(countsOf(report, 'cancelled-by-group')).toMatchObject({
    'Other sexual offences': [NOT_SHOWN],
    Rape: [NOT_SHOWN],
    Robbery: [NOT_SHOWN],
    Violence: [24],
    All: [31],
  })
  const row = await asSystem((tx) => tx.publication.findFirstOrThrow())
  expect(createHash('sha256').update(row.content, 'utf8').digest('hex')).toBe(report?.contentHash)
})

test('what is hidden, and what it was counted from, a panel member cannot read in the database either', async () => {
  const { basisId, protectionId } = await asSystem((tx) => tx.publication.findFirstOrThrow())
  const read = async (who: 'panel' | 'officer' | 'chief') =>
    (await readAs(await as(who, 'report.read'), (tx) => wordsOf(tx, [basisId, protectionId]))).size
  expect([await read('panel'), await read('officer'), await read('chief')]).toEqual([0, 0, 2])
})

test('the same report is not published twice while nothing has changed', async () => {
  expect(await publish('report', { why: WHY })).toMatchObject({ ok: false, refusal: { kind: 'unchanged' } })
})

test('a crime is reinstated: the published report stays as it was, and a revision waits until more has changed', async () => {
  const before = await published()
  await putBack(1)
  expect(await published()).toEqual(before)
  expect(await publish('report', { why: WHY })).toMatchObject({ ok: false, refusal: { kind: 'waits' } })
})

test('an extract asked for later tells nothing of what happened since: it is made of what the report was counted from', async () => {
  value(await publish('extract'))
  const extract = await published()
  expect(extract?.content).toMatchObject({ kind: 'extract', edition: 1 })
  expect(countsOf(extract, 'quarter-2026-04-by-group')).toMatchObject({ Violence: [24], All: [31] })
  expect(extract?.content.ledgerEntries).toBe(
    (await loadPublication(await as('panel', 'report.read'), extract?.editions[0]?.id ?? ''))?.content.ledgerEntries,
  )
})

test('five more are reinstated: the revision says why, and the first edition can still be read', async () => {
  await putBack(5)
  expect(await publish('report')).toMatchObject({
    ok: false,
    refusal: { fields: { why: 'Enter why the report is revised' } },
  })
  value(await publish('report', { why: WHY }))
  const revised = await published()
  expect(revised?.content.edition).toBe(2)
  expect(revised?.editions.map(({ edition }) => edition)).toEqual([2, 1])
  expect(countsOf(revised, 'reinstated')).toEqual({ All: [6, 25, 31] })
})

test('figures that changed since the page was drawn are not published unseen', async () => {
  const permit = await as('registrar', 'publication.prepare')
  const asked = { kind: 'report', half: '2025-10' } as const
  const ready = await loadPrepared(permit, asked)
  if (ready.kind !== 'ready') throw new Error(ready.kind)
  const form = publishForm.parse({ digest: ready.digest.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) })
  expect(await publishReport(permit, asked, form, newId())).toMatchObject({
    ok: false,
    refusal: { kind: 'changed' },
  })
})

test('a half-year that is not over is not published, and a panel member publishes nothing', async () => {
  const permit = await as('registrar', 'publication.prepare')
  const asked = { kind: 'report', half: '2026-10' } as const
  const ready = await loadPrepared(permit, asked)
  if (ready.kind !== 'ready') throw new Error(ready.kind)
  expect(await publishReport(permit, asked, publishForm.parse({ digest: ready.digest }), newId())).toMatchObject({
    ok: false,
    refusal: { words: 'This half-year is not over' },
  })
  await expect(as('panel', 'publication.prepare')).rejects.toThrow('may not')
})
