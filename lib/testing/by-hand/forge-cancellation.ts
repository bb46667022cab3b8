import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import type { Category } from '#lib/counting-rules/model'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { as, PEOPLE, type Somebody } from '../force.ts'

const decisionOf = (tx: Tx, requestId: string) =>
  tx.cancellationDecision.findFirstOrThrow({
    where: { requestId },
    orderBy: { decidedAt: 'desc' },
    include: { assessment: true },
  })

/** An assessment in which every check that the version asks for is met. */
async function forgeAssessment(
  tx: Tx,
  { requestId, category, at }: { requestId: string; category: Category; at: Date },
): Promise<string> {
  const { submissionId, assessment } = await decisionOf(tx, requestId)
  const demands = await tx.requiredCheck.findMany({ where: { category, stage: 'cancelling' } })
  const id = newId()
  await tx.assessment.create({
    data: {
      ...{ id, requestId, submissionId, stage: 'cancelling', category, at, facts: {}, verdict: 'permit' },
      versionId: assessment.versionId,
      versionHash: assessment.versionHash,
      findings: demands.map(({ checkId, ruleKind, weights }) => ({
        ...{ check: checkId, ruleKind, weight: weights[0] ?? 'refuse', result: 'met' },
      })),
    },
  })
  return id
}

/** Cancels a crime by hand from its authorised decision. */
export async function forgeCancellation(
  requestId: string,
  who: Somebody,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<Result<Saved>> {
  const permit = { ...(await as(who, 'start.see')), role: PEOPLE[who].roles[0] }
  return write(permit, { kind: 'cancellation.confirmed', formKey: newId(), requestId }, async (tx, at) => {
    const { category, crimeId } = await tx.cancellationRequest.findUniqueOrThrow({ where: { id: requestId } })
    const assessmentId = await forgeAssessment(tx, { requestId, category, at })
    const { id: decisionId } = await decisionOf(tx, requestId)
    const id = newId()
    await tx.cancellation.create({
      data: {
        ...{ id, crimeId, source: 'decided', category, requestId, decisionId, assessmentId },
        ...{ confirmedById: permit.staffId, tookEffectAt: at, ...changes },
      } as never,
    })
    await tx.reportedCrime.update({ where: { id: crimeId }, data: { cancelledById: id } })
    await tx.cancellationRequest.update({ where: { id: requestId }, data: { state: 'cancelled' } })
    return ok({})
  })
}
