import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { openLockedRequest } from '#lib/cancellations/rules/lock-request'
import { decisionDraft } from '#lib/cancellations/decide/decide'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { as, PEOPLE, type Somebody } from './force.ts'
import { goodJudgements, value } from './request.ts'

type Row = Record<string, unknown>

/**
 * Writes an agreement by hand, as somebody with the product's own database role could: everything right but what `forged`
 * changes. What refuses it then is the database, not the command.
 */
export async function forgeAgreement(
  requestId: string,
  {
    who = 'decisionMaker',
    judgements = {},
    decision = {},
    category,
    findings,
    assessment = {},
    before = async () => {},
    after = async () => {},
  }: {
    who?: Somebody
    judgements?: Row
    decision?: Row
    category?: 'C5'
    findings?: (all: Row[]) => unknown[]
    /** What is changed of the assessment besides its findings: its version, its time. */
    assessment?: Row
    /** What else is done in the same transaction, before the decision is written and after it. */
    before?: (tx: Tx) => Promise<unknown>
    after?: (tx: Tx, decisionId: string) => Promise<unknown>
  } = {},
): Promise<Result<Saved>> {
  const permit = { ...(await as(who, 'start.see')), role: PEOPLE[who].roles[0] }
  return write(permit, { kind: 'cancellation.decided', formKey: newId(), requestId }, async (tx, at) => {
    const open = value(await openLockedRequest(tx, requestId, { states: ['submitted', 'stopped'], at }))
    await before(tx)
    const made = await decisionDraft(tx, permit, open, await goodJudgements(requestId, judgements))
    const assessmentId = newId()
    const all = made.assessment.findings as unknown as Row[]
    await tx.assessment.create({
      data: {
        id: assessmentId,
        requestId,
        submissionId: open.last.id,
        category: category ?? open.request.category,
        stage: 'deciding',
        facts: made.facts,
        findings: findings ? findings(all) : all,
        versionId: made.assessment.version,
        versionHash: made.assessment.hash,
        verdict: 'permit',
        at,
        ...assessment,
      } as never,
    })
    const decisionId = newId()
    await tx.cancellationDecision.create({
      data: {
        id: decisionId,
        requestId,
        submissionId: open.last.id,
        assessmentId,
        verdict: 'authorise',
        category: open.request.category,
        decidedById: permit.staffId,
        role: permit.role,
        decidedAt: at,
        judgements: {},
        reasonId: made.reason.id,
        adviceId: null,
        questionIds: [],
        noVictim: false,
        ...decision,
      } as never,
    })
    await tx.cancellationRequest.update({
      where: { id: requestId },
      data: { state: decision.verdict === 'refuse' ? 'refused' : 'authorised' },
    })
    await after(tx, decisionId)
    return ok({})
  })
}
