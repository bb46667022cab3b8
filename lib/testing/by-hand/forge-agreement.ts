import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { decisionDraft } from '#lib/cancellations/decide/decide'
import { openLockedRequest } from '#lib/cancellations/rules/lock-request'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { as, PEOPLE, type Somebody } from '../force.ts'
import { goodJudgements, value } from '../request.ts'

type Row = Record<string, unknown>

/** What somebody who writes by hand makes different; what is left out is right. */
interface Forged {
  readonly who?: Somebody
  readonly judgements?: Row
  readonly decision?: Row
  readonly category?: 'C5'
  readonly findings?: (all: Row[]) => unknown[]
  /** What is changed of the assessment besides its findings: its version, its time. */
  readonly assessment?: Row
  /** What else is done in the same transaction, before the decision is written and after it. */
  readonly before?: (tx: Tx) => Promise<unknown>
  readonly after?: (tx: Tx, decisionId: string) => Promise<unknown>
}

/**
 * Writes an agreement by hand, as somebody with the product's own database role could: everything right but what `forged`
 * changes. What refuses it then is the database, not the command.
 */
export async function forgeAgreement(requestId: string, forged: Forged = {}): Promise<Result<Saved>> {
  const { who = 'decisionMaker', judgements = {}, decision = {} } = forged
  const permit = { ...(await as(who, 'start.see')), role: PEOPLE[who].roles[0] }
  return write(permit, { kind: 'cancellation.decided', formKey: newId(), requestId }, async (tx, at) => {
    const open = value(await openLockedRequest(tx, requestId, { states: ['submitted', 'stopped'], at }))
    await forged.before?.(tx)
    const made = await decisionDraft(tx, permit, open, await goodJudgements(requestId, judgements))
    const of = { requestId, submissionId: open.last.id }
    const assessmentId = await assessed(
      tx,
      made,
      { ...of, category: forged.category ?? open.request.category, at },
      forged,
    )
    const { category } = open.request
    const id = newId()
    await tx.cancellationDecision.create({
      data: {
        ...{ id, ...of, assessmentId, verdict: 'authorise', category, decidedAt: at },
        ...{ decidedById: permit.staffId, role: permit.role, reasonId: made.reason.id },
        ...{ judgements: {}, adviceId: null, questionIds: [], noVictim: false },
        ...decision,
      } as never,
    })
    const state = decision.verdict === 'refuse' ? 'refused' : 'authorised'
    await tx.cancellationRequest.update({ where: { id: requestId }, data: { state } })
    await forged.after?.(tx, id)
    return ok({})
  })
}

async function assessed(
  tx: Tx,
  { facts, assessment }: Awaited<ReturnType<typeof decisionDraft>>,
  of: { requestId: string; submissionId: string; category: string; at: Date },
  { findings = (all) => all, assessment: changes = {} }: Forged,
): Promise<string> {
  const id = newId()
  await tx.assessment.create({
    data: {
      ...{ id, ...of, stage: 'deciding', facts, verdict: 'permit' },
      versionId: assessment.version,
      versionHash: assessment.hash,
      findings: findings(assessment.findings as unknown as Row[]),
      ...changes,
    } as never,
  })
  return id
}
