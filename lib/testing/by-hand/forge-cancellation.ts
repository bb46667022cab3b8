import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import type { Category } from '#lib/counting-rules/model'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { as, PEOPLE, type Somebody } from '../force.ts'

type Row = Readonly<Record<string, unknown>>

const decisionOf = (tx: Tx, requestId: string) =>
  tx.cancellationDecision.findFirstOrThrow({
    where: { requestId },
    orderBy: { decidedAt: 'desc' },
    include: { assessment: true },
  })

interface Further {
  /** What is made of the findings, all of them met. */
  readonly findings?: (all: Row[]) => unknown[]
  /** What else is done in the same transaction. */
  readonly after?: (tx: Tx) => Promise<unknown>
  /** Under an entry that names nobody who acts. */
  readonly byNobody?: true
}

/** An assessment in which every check that the version asks for is met, but for what `findings` makes of them. */
async function forgeAssessment(
  tx: Tx,
  { requestId, category, at }: { requestId: string; category: Category; at: Date },
  findings: (all: Row[]) => unknown[],
): Promise<string> {
  const { submissionId, assessment } = await decisionOf(tx, requestId)
  const demands = await tx.requiredCheck.findMany({ where: { category, stage: 'cancelling' } })
  const id = newId()
  await tx.assessment.create({
    data: {
      ...{ id, requestId, submissionId, stage: 'cancelling', category, at, facts: {}, verdict: 'permit' },
      versionId: assessment.versionId,
      versionHash: assessment.versionHash,
      findings: findings(
        demands.map(({ checkId, ruleKind, weights }) => ({
          ...{ check: checkId, ruleKind, weight: weights[0] ?? 'refuse', result: 'met' },
        })),
      ),
    } as never,
  })
  return id
}

/** Cancels a crime by hand from its authorised decision. */
export async function forgeCancellation(
  requestId: string,
  who: Somebody,
  changes: Row = {},
  { findings = (all) => all, after = async () => {}, byNobody }: Further = {},
): Promise<Result<Saved>> {
  const permit = { ...(await as(who, 'start.see')), role: PEOPLE[who].roles[0], ...(byNobody ? { staffId: '' } : {}) }
  return write(permit, { kind: 'cancellation.confirmed', formKey: newId(), requestId }, async (tx, at) => {
    const { category, crimeId } = await tx.cancellationRequest.findUniqueOrThrow({ where: { id: requestId } })
    const assessmentId = await forgeAssessment(tx, { requestId, category, at }, findings)
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
    await after(tx)
    return ok({})
  })
}
