import { beforeEach, describe, expect, test } from 'vitest'
import type { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { inAForce } from '#bin/testing/force-environment'
import { aCancelledDuplicate, onlyFollowUp } from '#lib/testing/audits/a-cancellation'
import { anAudit, cancelled, freeze } from '#lib/testing/audits/declared-audit'
import { dip, reading } from '#lib/testing/audits/reading'
import { as, setClock, type Somebody } from '#lib/testing/force'
import { value } from '#lib/testing/request'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

const FAULT = { finalChoiceFault: 'irrational' }

describe('the database refuses', () => {
  const inTheName = async (
    who: Somebody,
    sql: (tx: Parameters<Parameters<typeof asSystem>[0]>[0]) => Promise<unknown>,
  ) => {
    const result = await write(
      await as(who, 'start.see'),
      { kind: 'decision.audited', formKey: newId() },
      async (tx) => {
        await sql(tx)
        return ok({})
      },
    )
    return result.ok ? 'saved' : result.refusal.words
  }

  test('a reading of another day', async () => {
    const { decisionId } = await aCancelledDuplicate()
    expect(
      await inTheName(
        'auditor',
        (tx) => tx.$executeRaw`
        INSERT INTO audit_review (id, decision_id, finding, reason_id, reviewer_id, at)
        VALUES (gen_random_uuid(), ${decisionId}::uuid, 'correct', gen_random_uuid(), registrar.actor(),
          registrar.now() - interval '30 days')`,
      ),
    ).not.toBe('saved')
  })

  test('points of nonsense', async () => {
    const { decisionId } = await aCancelledDuplicate()
    expect(
      await inTheName(
        'auditor',
        (tx) => tx.$executeRaw`
        INSERT INTO audit_review (id, decision_id, finding, reason_id, reviewer_id, at, points)
        VALUES (gen_random_uuid(), ${decisionId}::uuid, 'correct', gen_random_uuid(), registrar.actor(),
          registrar.now(), '["nonsense"]')`,
      ),
    ).not.toBe('saved')
  })

  test('an answer of the registrar to what they are not shown yet', async () => {
    const { decisionId } = await aCancelledDuplicate('registrar')
    value(await dip(decisionId, reading('wrong', { ...FAULT, mayBeDeliberate: 'yes' }), 'outsideAuditor'))
    const id = await onlyFollowUp()
    for (const kind of ['registrar', 'safeguarding'])
      expect(
        await inTheName(
          'registrar',
          (tx) => tx.$executeRaw`
          INSERT INTO audit_follow_up_step (id, follow_up_id, kind, outcome, words_id, by_id, at)
          VALUES (gen_random_uuid(), ${id}::uuid, ${kind}::follow_up_step_kind,
            CASE WHEN ${kind} = 'registrar' THEN 'stands'::follow_up_outcome END, gen_random_uuid(),
            registrar.actor(), registrar.now())`,
        ),
      ).not.toBe('saved')
  })

  test('a frame given up at another time', async () => {
    await cancelled(1)
    await setClock('2026-07-01T09:00:00Z')
    value(await freeze(await anAudit()))
    expect(
      await inTheName(
        'registrar',
        (tx) => tx.$executeRaw`
        UPDATE audit_frame SET abandoned_by = registrar.actor(), abandoned_at = registrar.now() - interval '20 days',
          abandoned_why_id = gen_random_uuid()`,
      ),
    ).not.toBe('saved')
  })

  test('an auditor who says that they suspect what they found right', async () => {
    const { decisionId } = await aCancelledDuplicate()
    expect(
      await inTheName(
        'auditor',
        (tx) => tx.$executeRaw`
        INSERT INTO audit_review (id, decision_id, finding, reason_id, reviewer_id, at, may_be_deliberate)
        VALUES (gen_random_uuid(), ${decisionId}::uuid, 'correct', gen_random_uuid(), registrar.actor(),
          registrar.now(), true)`,
      ),
    ).not.toBe('saved')
  })
})
