import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { as, PEOPLE, type Somebody } from './force.ts'

type Row = Record<string, unknown>

/** Cancels a crime by hand from its authorised decision; `findings` are what is made of the right ones, `after` is done in the same transaction. */
export async function forgeCancellation(
  requestId: string,
  who: Somebody,
  changes: Readonly<Record<string, unknown>> = {},
  {
    findings = (all) => all,
    after = async () => {},
  }: { findings?: (all: Row[]) => unknown[]; after?: (tx: Tx) => Promise<unknown> } = {},
): Promise<Result<Saved>> {
  const permit = { ...(await as(who, 'start.see')), role: PEOPLE[who].roles[0] }
  return write(permit, { kind: 'cancellation.confirmed', formKey: newId(), requestId }, async (tx, at) => {
    const request = await tx.cancellationRequest.findUniqueOrThrow({ where: { id: requestId } })
    const decision = await tx.cancellationDecision.findFirstOrThrow({
      where: { requestId },
      orderBy: { decidedAt: 'desc' },
      include: { assessment: true },
    })
    const demands = await tx.requiredCheck.findMany({ where: { category: request.category, stage: 'cancelling' } })
    const assessmentId = newId()
    await tx.assessment.create({
      data: {
        id: assessmentId,
        requestId,
        submissionId: decision.submissionId,
        stage: 'cancelling',
        category: request.category,
        at,
        facts: {},
        verdict: 'permit',
        versionId: decision.assessment.versionId,
        versionHash: decision.assessment.versionHash,
        findings: findings(
          demands.map(({ checkId, ruleKind, weights }) => ({
            check: checkId,
            ruleKind,
            weight: weights[0] ?? 'refuse',
            result: 'met',
          })),
        ),
      } as never,
    })
    const id = newId()
    await tx.cancellation.create({
      data: {
        id,
        crimeId: request.crimeId,
        source: 'decided',
        category: request.category,
        requestId,
        decisionId: decision.id,
        assessmentId,
        confirmedById: permit.staffId,
        tookEffectAt: at,
        ...changes,
      } as never,
    })
    await tx.reportedCrime.update({ where: { id: request.crimeId }, data: { cancelledById: id } })
    await tx.cancellationRequest.update({ where: { id: requestId }, data: { state: 'cancelled' } })
    await after(tx)
    return ok({})
  })
}
