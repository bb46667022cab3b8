import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { endRole } from '#lib/people/roles/end-role'
import { grantRole } from '#lib/people/roles/grant'
import { abandonFrame } from './abandon.ts'
import { inAForce } from '#bin/testing/force-environment'
import { anAudit, cancelled, DICE, freeze, give } from '#lib/testing/audits/declared-audit'
import { aCrime } from '#lib/testing/crime'
import { inTheName } from '#lib/testing/audits/in-the-name'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { aC2Request, decideWell, value } from '#lib/testing/request'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

/** Gives somebody another role beside their own. */
const alsoHolds = async (who: Somebody, role: 'panel' | 'auditor', fromDay = '2026-07-01') =>
  value(
    await grantRole(
      await as('administrator', 'role.grant-ordinary'),
      await idOf(who),
      { role, fromDay: fromDay as Day, toDay: undefined },
      newId(),
    ),
  )

/** Yesterday the last day of a decision maker’s role, today the first as an auditor. */
async function becomesAuditor(who: 'decisionMaker'): Promise<void> {
  const staffId = await idOf(who)
  const { id: grantId } = await asSystem((tx) => tx.roleGrant.findFirstOrThrow({ where: { staffId } }))
  const ends = { grantId, toDay: '2026-07-01' as Day, mistake: undefined }
  value(await endRole(await as('registrar', 'role.grant-decision-maker'), ends, newId()))
  await setClock('2026-07-02T09:00:00Z')
  await alsoHolds(who, 'auditor', '2026-07-02')
}

describe('the database refuses', () => {
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

  const numberBy = (who: Somebody) =>
    inTheName(
      who,
      (tx) => tx.$executeRaw`
        INSERT INTO seed_number (id, frame_id, number, value, by_id, at)
        SELECT gen_random_uuid(), id, 1, '123456', registrar.actor(), registrar.now() FROM audit_frame`,
    )

  test('a number of whoever decided what the frame holds, also once they are an auditor', async () => {
    await cancelled(1)
    await setClock('2026-07-01T09:00:00Z')
    value(await freeze(await anAudit()))
    await becomesAuditor('decisionMaker')
    expect(await numberBy('decisionMaker')).toMatchObject({
      refusal: { words: expect.stringContaining('whoever decided') as string },
    })
  })

  test.each([
    ['officer', 'comes from the panel'],
    ['registrar', 'no number comes from the registrar'],
  ] as const)('a number of the %s', async (who, words) => {
    await cancelled(1)
    await setClock('2026-07-01T09:00:00Z')
    value(await freeze(await anAudit()))
    await alsoHolds('registrar', 'panel')
    expect(await numberBy(who)).toMatchObject({ refusal: { words: expect.stringContaining(words) as string } })
  })

  test.each([['2026-06-30'], ['2026-07-02'], [null]])(
    'a published number of %s, for a frame of 1 July',
    async (day) => {
      await cancelled(1)
      await setClock('2026-07-01T09:00:00Z')
      value(await freeze(await anAudit()))
      const published = await inTheName(
        'standards',
        (tx) => tx.$executeRaw`
        INSERT INTO seed_number (id, frame_id, number, value, by_id, at, source_id, published_on)
        SELECT
          gen_random_uuid(), id, 1, '123456', registrar.actor(), registrar.now(), gen_random_uuid(), ${day}::date
        FROM audit_frame`,
      )
      expect(published).toMatchObject({ refusal: { words: expect.stringContaining('since its frame') as string } })
    },
  )

  const numberAs = (who: Somebody, number: number, by: string) =>
    inTheName(
      who,
      (tx) => tx.$executeRaw`
        INSERT INTO seed_number (id, frame_id, number, value, by_id, at)
        SELECT gen_random_uuid(), id, ${number}::smallint, '123456', ${by}::uuid, registrar.now() FROM audit_frame`,
    )

  test('a number in the name of somebody else, out of its turn, and for a frame that was given up', async () => {
    await cancelled(1)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    value(await freeze(audit))
    const refused = async (...given: Parameters<typeof numberAs>) => {
      const result = await numberAs(...given)
      return result.ok ? 'saved' : result.refusal.words
    }
    expect(await refused('panel', 1, await idOf('standards'))).toContain('own name')
    expect(await refused('panel', 2, await idOf('panel'))).toContain('out of its turn')
    const why = { reason: 'The last day was typed wrongly.' }
    value(await abandonFrame(await as('registrar', 'audit.declare'), audit, why, newId()))
    expect(await refused('panel', 1, await idOf('panel'))).toContain('given up')
  })

  test('a reading of questions that were put back', async () => {
    const requestId = await aC2Request(await aCrime().saved())
    value(await decideWell(requestId, 'decisionMaker', { verdict: 'return', questions: ['When was it fetched?'] }))
    const read = await inTheName(
      'auditor',
      (tx) => tx.$executeRaw`
        INSERT INTO audit_review (id, decision_id, finding, reason_id, reviewer_id, at)
        SELECT gen_random_uuid(), d.id, 'correct', gen_random_uuid(), registrar.actor(), registrar.now()
        FROM cancellation_decision d`,
    )
    expect(read).toMatchObject({ refusal: { words: expect.stringContaining('put back') as string } })
  })

  test('a reading that claims a frame which did not draw it', async () => {
    await cancelled(1)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    value(await freeze(audit))
    const reading = () =>
      inTheName(
        'auditor',
        (tx) => tx.$executeRaw`
          INSERT INTO audit_review (
            id, decision_id, kind, finding, reason_id, reviewer_id, at, frame_id, item_id, stage
          )
          SELECT
            gen_random_uuid(), i.decision_id, 'sample', 'correct', gen_random_uuid(), registrar.actor(),
            registrar.now(), i.frame_id, i.id, 'first'
          FROM frame_item i`,
      )
    expect(await reading()).toMatchObject({ refusal: { words: expect.stringContaining('did not draw') as string } })
    value(await give(audit, 'panel', DICE[0]))
    value(await give(audit, 'standards', DICE[1]))
    expect(await reading()).toMatchObject({ ok: true })
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
