import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { inAForce } from '#bin/testing/force-environment'
import { anAudit, cancelled, cancelledAll, freeze } from '#lib/testing/audits/declared-audit'
import { aCrime } from '#lib/testing/crime'
import { inTheName } from '#lib/testing/audits/in-the-name'
import { rows } from '#lib/testing/count-rows'
import { setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

interface Changes {
  readonly of?: string
  readonly hash?: string
  readonly count?: number
  readonly sizes?: string
  readonly key?: string
}

/** Fills a frame in and saves it as the product does, but for what is said otherwise. */
async function addFrame(tx: Tx, audit: string, { of = audit, count = 2, hash, sizes, key = newId() }: Changes) {
  const [filled] = await tx.$queryRaw<{ id: string }[]>`SELECT registrar.fill_frame(${audit}::uuid)::text AS id`
  const id = filled?.id ?? ''
  await tx.$executeRaw`
    INSERT INTO audit_frame (id, audit_id, number, count, hash, sizes, frozen_by, frozen_at, form_key)
    SELECT
      ${id}::uuid, ${of}::uuid, 1, ${count}, coalesce(${hash ?? null}, registrar.frame_hash(${id}::uuid)),
      ${sizes ?? '[{"stratum": "violence C2", "of": 2, "read": 2}]'}::jsonb, registrar.actor(), registrar.now(),
      ${key}::uuid`
}

/** The same in a transaction whose one entry is the frame's own. */
async function frameByHand(audit: string, changes: Changes = {}) {
  const formKey = newId()
  return inTheName('registrar', (tx) => addFrame(tx, audit, { key: formKey, ...changes }), formKey)
}

describe('the database refuses', () => {
  test('a frame that leaves one out, and one with something added', async () => {
    await cancelled(2)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    const byHand = inTheName(
      'registrar',
      (tx) => tx.$executeRaw`
        INSERT INTO frame_item (id, frame_id, reference, crime_id, decision_id, stratum, cluster_id)
        SELECT
          gen_random_uuid(), registrar.frame_id(${audit}::uuid, 1), i.reference, i.crime_id, i.decision_id, i.stratum,
          i.cluster_id
        FROM registrar.audit_items(${audit}::uuid) i
        ORDER BY i.reference
        LIMIT 1`,
    )
    await expect(byHand).rejects.toThrow('permission denied')
    value(await freeze(audit))
    expect(
      await inTheName('registrar', (tx) => tx.$executeRaw`SELECT registrar.fill_frame(${audit}::uuid)`),
    ).toMatchObject({ refusal: { words: expect.stringContaining('once it is frozen') as string } })
    expect(await asSystem((tx) => tx.frameItem.count())).toBe(2)
  })

  test.each([
    ['that counts another number of items', { count: 1 }, 'comes with its items'],
    ['under another hash', { hash: '0'.repeat(64) }, 'whose hash is not that of its items'],
    [
      'that reads nothing of a stratum',
      { sizes: '[{"stratum": "violence C2", "of": 2, "read": 0}]' },
      'how many are read',
    ],
    ['that counts a stratum short', { sizes: '[{"stratum": "violence C2", "of": 1, "read": 1}]' }, 'how many are read'],
    ['that leaves a stratum out', { sizes: '[]' }, 'how many are read'],
  ])('a frame %s; as it is filled in it is taken', async (_, changes, words) => {
    await cancelled(2)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit({ kind: 'full_count' })
    expect(await frameByHand(audit, changes)).toMatchObject({
      refusal: { words: expect.stringContaining(words) as string },
    })
    expect(await frameByHand(audit)).toMatchObject({ ok: true })
  })

  test('a frame with the items of another audit', async () => {
    await cancelled(2)
    await setClock('2026-07-01T09:00:00Z')
    const [narrower, wider] = [await anAudit({ toDay: '2026-06-20' }), await anAudit()]
    expect(await frameByHand(narrower, { of: wider })).toMatchObject({
      refusal: { words: expect.stringContaining('that were filled in for it') as string },
    })
  })

  test('a frame without an item, and one filled in by anybody but the registrar or the deputy', async () => {
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit({ kind: 'full_count' })
    await expect(frameByHand(audit, { count: 0, hash: '0'.repeat(64), sizes: '[]' })).rejects.toThrow('holds_something')
    expect(
      await inTheName('officer', (tx) => tx.$executeRaw`SELECT registrar.fill_frame(${audit}::uuid)`),
    ).toMatchObject({ refusal: { words: expect.stringContaining('by the registrar') as string } })
  })

  test('items that are filled in without a frame, also where somebody else freezes one meanwhile', async () => {
    const [assault] = await cancelled(1)
    const [burglary] = await cancelledAll([aCrime().of('046/00', '46')])
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit({ kind: 'full_count', groups: ['violence'] })
    const asViolence = (reference: string | undefined) =>
      inTheName(
        'registrar',
        (tx) => tx.$executeRaw`
          UPDATE reported_crime
          SET offence_group = CASE reference WHEN ${reference} THEN 'violence' ELSE 'other' END::report_group`,
      )
    value(await asViolence(burglary))
    const filled = Promise.withResolvers<undefined>()
    const late = inTheName('registrar', async (tx) => {
      await tx.$executeRaw`SELECT registrar.fill_frame(${audit}::uuid)`
      filled.resolve(undefined)
      // Long enough for the other to have frozen its own, if it could.
      await setTimeout(1000)
    })
    await filled.promise
    value(await asViolence(assault))
    const [added, frozen] = await Promise.allSettled([late, freeze(audit)])
    expect([added.status, frozen]).toMatchObject(['rejected', { status: 'fulfilled', value: { ok: true } }])
    expect(
      await rows`
        SELECT
          f.count - (SELECT count(*)::int FROM frame_item i WHERE i.frame_id = f.id) AS less,
          f.hash = registrar.frame_hash(f.id) AS same
        FROM audit_frame f`,
    ).toEqual([{ less: 0, same: true }])
  })

  test('a frame whose population is another only while it is filled', async () => {
    const [wrong] = await cancelled(2)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit({ kind: 'full_count', groups: ['violence'] })
    const short = await inTheName('registrar', async (tx) => {
      await tx.$executeRaw`UPDATE reported_crime SET offence_group = 'other' WHERE reference = ${wrong}`
      await addFrame(tx, audit, { sizes: '[{"stratum": "violence C2", "of": 1, "read": 1}]', count: 1 })
      await tx.$executeRaw`UPDATE reported_crime SET offence_group = 'violence' WHERE reference = ${wrong}`
    })
    expect(short).toMatchObject({ refusal: { words: expect.stringContaining('nothing else changes') as string } })
    expect(await freeze(audit)).toMatchObject({ ok: true })
  })

  test('a frame whose seed would come from another entry than its own', async () => {
    await cancelled(2)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit({ kind: 'full_count' })
    expect(await frameByHand(audit, { key: newId() })).toMatchObject({
      refusal: { words: expect.stringContaining('the entry that is written with it') as string },
    })
  })
})
