import { beforeEach, expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { cancelled, drawAll } from '#lib/testing/audits/declared-audit'
import { read, reading } from '#lib/testing/audits/reading'
import { as, setClock, type Somebody } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { listAudits, loadAudit } from './load-audit.ts'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
  await cancelled(2)
})

const listed = async (who: Somebody) => (await listAudits(await as(who, 'audit.see')))[0]

test('an audit is read for everybody who sees it once it is, and not by what each of them read of it', async () => {
  for (const { itemId, readTwice } of await drawAll()) {
    value(await read(itemId, reading('correct')))
    if (readTwice) value(await read(itemId, reading('correct'), 'otherAuditor'))
  }
  for (const who of ['registrar', 'auditor', 'otherAuditor', 'outsideAuditor', 'panel'] as const)
    expect([who, (await listed(who))?.isFinished]).toEqual([who, true])
})

test('no count tells a reader which reading they gave', async () => {
  const drawn = await drawAll()
  const [once, twice] = [drawn.find(({ readTwice }) => !readTwice), drawn.find(({ readTwice }) => readTwice)]
  const before = await listed('auditor')
  value(await read(once?.itemId ?? '', reading('correct')))
  expect((await listed('auditor'))?.progress).toEqual(before?.progress)
  value(await read(twice?.itemId ?? '', reading('correct')))
  expect((await listed('auditor'))?.progress).toEqual(before?.progress)
  expect((await listed('registrar'))?.progress).toMatchObject({ drawn: 2, settled: 1 })
})

test('a frame may be given up until something of it was read', async () => {
  const mayBeGivenUp = async () =>
    (await loadAudit(await as('registrar', 'audit.see'), (await listed('registrar'))?.audit.id ?? ''))?.mayBeGivenUp
  const drawn = await drawAll()
  expect(await mayBeGivenUp()).toBe(true)
  value(await read(drawn.find(({ readTwice }) => !readTwice)?.itemId ?? '', reading('correct')))
  expect(await mayBeGivenUp()).toBe(false)
})
