import { readAs } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import type { AuditFinding } from '#lib/base/prisma/enums'
import { type DecisionDetails, loadRequest, type RequestView } from '#lib/cancellations/load/load-request'
import { asOfDecision } from './as-of-decision.ts'
import { draftOf } from './draft-store.ts'
import { type ReadCrime, readCrime } from './case-facts-store.ts'
import type { ReviewDraftFields } from './review-form.ts'
import { isFinalChoice, requestToReview, reviewOf } from './reviews-store.ts'

export type { ReadCrime } from './case-facts-store.ts'

/** A decided case as an auditor reads it: as it was when it was decided. The page shows nothing of who asked and who decided. */
export interface CaseToReview {
  readonly view: RequestView
  readonly decision: DecisionDetails
  readonly crime: ReadCrime | undefined
  readonly isFinalChoice: boolean
  readonly draft: ReviewDraftFields | undefined
  /** What this auditor found of it; undefined while they have not read it. */
  readonly found: AuditFinding | undefined
}

/** One decision to audit. Undefined where there is none, where it is not an auditor’s to see, or where they had to do with the case. */
export async function loadDecision(
  permit: Permit<'decision.audit'>,
  decisionId: string,
): Promise<CaseToReview | undefined> {
  if (!isId(decisionId)) return undefined
  const { requestId, ...mine } = await readAs(permit, async (tx) => ({
    requestId: await requestToReview(tx, permit.staffId, decisionId),
    found: (await reviewOf(tx, decisionId, permit.staffId))?.finding,
    isFinalChoice: await isFinalChoice(tx, decisionId),
    draft: await draftOf(tx, permit.staffId, decisionId),
  }))
  const view = requestId === undefined ? undefined : await loadRequest(permit, requestId)
  const decision = view?.request.decisions.find(({ id }) => id === decisionId)
  if (!view || !decision) return undefined
  const crime = await readAs(permit, (tx) => readCrime(tx, view.crime.id), { caseOf: view.crime.id })
  return { ...mine, view: asOfDecision(view, decision), decision, crime }
}
