import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { inAForce } from '#bin/testing/force-environment'
import { aCancelledDuplicate, onlyFollowUp } from '#lib/testing/audits/a-cancellation'
import { dip, reading } from '#lib/testing/audits/reading'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { aC2Request, aC3Request, decideWell, value } from '#lib/testing/request'
import { answerFinding } from './answer-finding.ts'

const ENOUGH = 'Invented words, long enough to say what was done.'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

describe('the database refuses', () => {
  const stepBy = async (who: Somebody, kind: string, outcome: string | null = null) => {
    const id = await onlyFollowUp()
    const result = await write(
      await as(who, 'start.see'),
      { kind: 'finding.answered', formKey: newId() },
      async (tx) => {
        await tx.$executeRaw`
        INSERT INTO audit_follow_up_step (id, follow_up_id, kind, outcome, words_id, by_id, at)
        VALUES (
          gen_random_uuid(), ${id}::uuid, ${kind}::follow_up_step_kind, ${outcome}::follow_up_outcome,
          gen_random_uuid(), registrar.actor(), registrar.now()
        )`
        return ok({})
      },
    )
    return result.ok ? 'saved' : result.refusal.words
  }

  test.each([
    ['officer', 'registrar', 'stands', 'the registrar or the deputy answers'],
    ['registrar', 'registrar', 'reinstated', 'was not reinstated'],
    ['registrar', 'decider', null, 'whoever decided answers'],
    ['standards', 'standards', 'breach', 'no reader thought'],
    ['registrar', 'standards', 'no_breach', 'professional standards answer'],
    ['auditor', 'safeguarding', null, 'the registrar or the deputy answers'],
  ] as const)('the %s who answers for %s (%s)', async (who, kind, outcome, words) => {
    value(await dip((await aCancelledDuplicate()).decisionId, reading('wrong')))
    expect(await stepBy(who, kind, outcome)).toContain(words)
  })

  test('"reinstated" of a crime that nobody has reinstated, also where it was never cancelled', async () => {
    const requestId = await aC2Request(await aCrime().saved())
    value(await decideWell(requestId))
    const { id } = await asSystem((tx) => tx.cancellationDecision.findFirstOrThrow({ where: { requestId } }))
    value(await dip(id, reading('wrong')))
    expect(await stepBy('registrar', 'registrar', 'reinstated')).toContain('nobody reinstated')
    expect(await stepBy('registrar', 'registrar', 'put_right')).toBe('saved')
  })

  test('"reinstated" of a crime that was, and is cancelled again', async () => {
    const { crimeId, decisionId } = await aCancelledDuplicate()
    value(await dip(decisionId, reading('wrong')))
    const why = { foundBy: 'audit', reason: ENOUGH, supervisorId: await idOf('supervisor') } as const
    value(await reinstate(await as('deputy', 'crime.reinstate'), crimeId, why, newId()))
    const principalCrime = await aCrime().withVictimsOf(crimeId).saved()
    await setClock('2026-06-17T09:00:00Z')
    value(await decideWell(await aC3Request(crimeId, principalCrime), 'otherDecisionMaker', { verdict: 'authorise' }))
    expect(await stepBy('registrar', 'registrar', 'reinstated')).toContain('is cancelled was not reinstated')
  })

  test('whoever decided, before they are shown it', async () => {
    value(await dip((await aCancelledDuplicate()).decisionId, reading('wrong', { mayBeDeliberate: 'yes' })))
    expect(await stepBy('decisionMaker', 'decider')).toContain('once they are shown')
    expect(await stepBy('standards', 'standards', 'no_breach')).toBe('saved')
    expect(await stepBy('decisionMaker', 'decider')).toBe('saved')
  })

  test('an answer in the name of somebody else, or at another time', async () => {
    value(await dip((await aCancelledDuplicate()).decisionId, reading('wrong')))
    for (const [by, daysAgo] of [
      [await idOf('deputy'), 0],
      [await idOf('registrar'), 2],
    ] as const) {
      const given = await write(
        await as('registrar', 'start.see'),
        { kind: 'finding.answered', formKey: newId() },
        async (tx) => {
          await tx.$executeRaw`
            INSERT INTO audit_follow_up_step (id, follow_up_id, kind, outcome, words_id, by_id, at)
            SELECT
              gen_random_uuid(), u.id, 'registrar', 'stands', gen_random_uuid(), ${by}::uuid,
              registrar.now() - make_interval(days => ${daysAgo}::int)
            FROM audit_follow_up u`
          return ok({})
        },
      )
      expect(given).toMatchObject({ refusal: { words: expect.stringContaining('own name') as string } })
    }
  })

  test('a follow-up of what nobody found wrong, and one that names another', async () => {
    const { decisionId } = await aCancelledDuplicate()
    value(await dip(decisionId, reading('correct')))
    const made = await write(
      await as('auditor', 'start.see'),
      { kind: 'decision.audited', formKey: newId() },
      async (tx) => {
        await tx.$executeRaw`
        INSERT INTO audit_follow_up (id, review_id, crime_id, decision_id, decider_id, opened_at)
        SELECT gen_random_uuid(), a.id, r.crime_id, a.decision_id, d.decided_by, a.at
        FROM audit_review a
        JOIN cancellation_decision d ON d.id = a.decision_id
        JOIN cancellation_request r ON r.id = d.request_id`
        return ok({})
      },
    )
    expect(made).toMatchObject({
      refusal: { words: expect.stringContaining('nothing that was found wrong') as string },
    })
  })

  test('an answer rewritten or taken away', async () => {
    const { decisionId } = await aCancelledDuplicate()
    value(await dip(decisionId, reading('wrong')))
    value(
      await answerFinding(
        await as('registrar', 'finding.answer'),
        await onlyFollowUp(),
        { outcome: 'stands', answer: ENOUGH },
        newId(),
      ),
    )
    await expect(asSystem((tx) => tx.auditFollowUpStep.updateMany({ data: { outcome: 'put_right' } }))).rejects.toThrow(
      'permission denied',
    )
    await expect(asSystem((tx) => tx.auditFollowUp.deleteMany({}))).rejects.toThrow('permission denied')
  })
})
