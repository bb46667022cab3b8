import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { inAForce } from '#bin/testing/force-environment'
import { anAudit, cancelled, DICE, freeze, give } from '#lib/testing/audits/declared-audit'
import { as, setClock, type Somebody } from '#lib/testing/force'
import { value } from '#lib/testing/request'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

describe('the database refuses', () => {
  const inTheName = async (
    who: Somebody,
    sql: (tx: Parameters<Parameters<typeof asSystem>[0]>[0]) => Promise<unknown>,
  ) =>
    write(await as(who, 'start.see'), { kind: 'frame.frozen', formKey: newId() }, async (tx) => {
      await sql(tx)
      return ok({})
    })

  test('a frame that leaves one out, and one with something added', async () => {
    await cancelled(2)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    const shorter = await inTheName('registrar', async (tx) => {
      await tx.$executeRaw`
        INSERT INTO audit_frame (id, audit_id, number, count, hash, sizes, frozen_by, frozen_at, form_key)
        SELECT
          gen_random_uuid(), ${audit}::uuid, 1, 1, encode(sha256(convert_to(upper(min(reference)), 'UTF8')), 'hex'),
          '[]', registrar.actor(), registrar.now(), gen_random_uuid()
        FROM registrar.audit_items(${audit}::uuid)`
      await tx.$executeRaw`
        INSERT INTO frame_item (id, frame_id, reference, crime_id, decision_id, stratum, cluster_id)
        SELECT gen_random_uuid(), f.id, i.reference, i.crime_id, i.decision_id, i.stratum, i.cluster_id
        FROM audit_frame f, registrar.audit_items(${audit}::uuid) i ORDER BY i.reference LIMIT 1`
    })
    expect(shorter).toMatchObject({
      refusal: { words: expect.stringContaining('everything its audit is about') as string },
    })
    value(await freeze(audit))
    const longer = await inTheName(
      'registrar',
      (tx) => tx.$executeRaw`
      INSERT INTO frame_item (id, frame_id, reference, crime_id, decision_id, stratum, cluster_id)
      SELECT gen_random_uuid(), frame_id, reference || 'X', crime_id, decision_id, stratum, cluster_id FROM frame_item`,
    )
    expect(longer).toMatchObject({ refusal: { words: expect.stringContaining('once it is frozen') as string } })
  })

  test('a number changed or taken away, and another audit than was declared', async () => {
    await cancelled(1)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    value(await freeze(audit))
    value(await give(audit, 'panel', DICE[0]))
    for (const change of [
      asSystem((tx) => tx.seedNumber.updateMany({ data: { value: '111111' } })),
      asSystem((tx) => tx.seedNumber.deleteMany({})),
      asSystem((tx) => tx.audit.updateMany({ data: { toleranceTenths: 900 } })),
      asSystem((tx) => tx.auditFrame.updateMany({ data: { hash: '0'.repeat(64) } })),
      asSystem((tx) => tx.frameItem.deleteMany({})),
    ])
      await expect(change).rejects.toThrow('permission denied')
  })

  test('a number in somebody’s name who decided what the frame holds, whatever their role', async () => {
    await cancelled(1)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    value(await freeze(audit))
    const given = await inTheName(
      'decisionMaker',
      (tx) => tx.$executeRaw`
      INSERT INTO seed_number (id, frame_id, number, value, by_id, at)
      SELECT gen_random_uuid(), id, 1, '123456', registrar.actor(), registrar.now() FROM audit_frame`,
    )
    expect(given).toMatchObject({ refusal: { kind: 'guarded' } })
  })
})
