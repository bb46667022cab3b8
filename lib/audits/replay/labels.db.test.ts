import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { asSystem, readAs } from '#lib/base/database'
import { inAForce } from '#bin/testing/force-environment'
import { anAudit, cancelled, DICE, frameOf, freeze, give } from '#lib/testing/audits/declared-audit'
import { inTheName } from '#lib/testing/audits/in-the-name'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { loadReplay } from './load-replay.ts'

await inAForce()

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

async function drawnAudit(changes: Record<string, unknown> = {}): Promise<string> {
  const audit = await anAudit(changes)
  value(await freeze(audit))
  value(await give(audit, 'panel', DICE[0]))
  value(await give(audit, 'standards', DICE[1]))
  return audit
}

const replayOf = async (who: 'panel' | 'registrar', audit: string) => {
  const frame = await frameOf(audit)
  const follow = who === 'panel' ? undefined : await as(who, 'audit.follow')
  return loadReplay({ see: await as(who, 'audit.see'), follow }, audit, frame?.id ?? '')
}

test('labels are for readers without references where they give no small number away', async () => {
  await setClock('2026-06-16T09:00:00Z')
  const references = await cancelled(11)
  await setClock('2026-07-01T09:00:00Z')
  const audit = await drawnAudit({ kind: 'full_count' })
  const [inside, outside] = [await replayOf('registrar', audit), await replayOf('panel', audit)]
  if (!inside || !outside) throw new Error('there is no frame')

  expect(inside.items.map(({ reference }) => reference).toSorted()).toEqual(references.toSorted())
  for (const { line, salt, reference } of inside.items)
    expect(line).toBe(sha256(`${salt ?? ''}|${reference ?? ''}`).toUpperCase())
  expect(outside.items).toEqual(inside.items.map(({ line }) => ({ line, stratum: 'A' })))
  expect(outside.drawn).toEqual(inside.drawn)
  expect(outside.sizes).toEqual([{ stratum: 'A', of: 11, read: 11 }])
  expect(JSON.stringify(outside)).not.toMatch(/ZZ\/|salt/)

  // The first reader knows every reference of the year, the seed and the hash: no ticket and no plain hash leads to one.
  const known = new Set(outside.items.map(({ line }) => line))
  for (const reference of references)
    for (const guess of [reference, `${inside.seed ?? ''}|${inside.hash}|${reference}`])
      expect(known.has(sha256(guess).toUpperCase())).toBe(false)
})

test('neither salts nor labels are shown to a panel member by SQL, and nobody writes one', async () => {
  const panel = await as('panel', 'audit.see')
  expect(await readAs(panel, (tx) => tx.frameLabel.count())).toBe(0)
  for (const byHand of [
    inTheName('registrar', (tx) => tx.$executeRaw`UPDATE frame_label SET salt = salt`),
    inTheName('registrar', (tx) => tx.$executeRaw`DELETE FROM frame_label`),
    inTheName('registrar', (tx) => tx.$executeRaw`INSERT INTO frame_label SELECT * FROM frame_label`),
  ])
    await expect(byHand).rejects.toThrow('permission denied')
})

test('a frame of fewer than ten, or one that differs by fewer from another, shows no label outside', async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
  await cancelled(3)
  await setClock('2026-07-01T09:00:00Z')
  const few = await drawnAudit({ kind: 'full_count' })
  expect(await replayOf('panel', few)).toMatchObject({
    items: [],
    drawn: [],
    sizes: [],
    seed: expect.any(String) as string,
  })
  expect((await replayOf('registrar', few))?.items).toHaveLength(3)
})

test('what differs from another frame by fewer than ten is not shown', async () => {
  const shown = async (of: number) => {
    const [row] = await asSystem(
      (tx) => tx.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n
        FROM audit_frame f, registrar.labels_for_outside(f.id)
        WHERE f.count = ${of}::int`,
    )
    return row?.n
  }
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
  await cancelled(10)
  await setClock('2026-06-17T09:00:00Z')
  await cancelled(1)
  await setClock('2026-07-01T09:00:00Z')
  value(await freeze(await anAudit({ kind: 'full_count', toDay: '2026-06-16' })))
  expect(await shown(10)).toBe(10)
  value(await freeze(await anAudit({ kind: 'full_count' })))
  expect([await shown(10), await shown(11)]).toEqual([0, 0])
})
