import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { inAForce } from '#bin/testing/force-environment'
import { anAudit, cancelled, freeze } from '#lib/testing/audits/declared-audit'
import { inTheName } from '#lib/testing/audits/in-the-name'
import { setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

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
    // It could only be for a frame of its own, which does not follow.
    await expect(
      inTheName('registrar', (tx) => tx.$executeRaw`SELECT registrar.fill_frame(${audit}::uuid)`),
    ).rejects.toThrow('ForeignKeyConstraintViolation')
    expect(await asSystem((tx) => tx.frameItem.count())).toBe(2)
  })

  const frameByHand = (audit: string, changes: { of?: string; hash?: string; count?: number; sizes?: string } = {}) =>
    inTheName('registrar', async (tx) => {
      const [filled] = await tx.$queryRaw<{ id: string }[]>`SELECT registrar.fill_frame(${audit}::uuid)::text AS id`
      const id = filled?.id ?? ''
      await tx.$executeRaw`
        INSERT INTO audit_frame (id, audit_id, number, count, hash, sizes, frozen_by, frozen_at, form_key)
        SELECT
          ${id}::uuid, ${changes.of ?? audit}::uuid, 1, ${changes.count ?? 2},
          coalesce(${changes.hash ?? null}, registrar.frame_hash(${id}::uuid)),
          ${changes.sizes ?? '[{"stratum": "violence C2", "of": 2, "read": 2}]'}::jsonb, registrar.actor(),
          registrar.now(), gen_random_uuid()`
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
})
