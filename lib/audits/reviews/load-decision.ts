import { readAs } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import type { AuditFinding } from '#lib/base/prisma/enums'
import { type DecisionDetails, loadRequest, type RequestView } from '#lib/cancellations/load/load-request'
import { reviewOf, requestToReview } from './reviews-store.ts'

/** A decided case as an auditor reads it. The page shows nothing of who asked and who decided. */
export interface CaseToReview {
  readonly view: RequestView
  readonly decision: DecisionDetails
  /** What this auditor found of it; undefined while they have not read it. */
  readonly found: AuditFinding | undefined
}

/** One decision to audit. Undefined where there is none, where it is not an auditor’s to see, or where they had to do with the case. */
export async function loadDecision(
  permit: Permit<'decision.audit'>,
  decisionId: string,
): Promise<CaseToReview | undefined> {
  if (!isId(decisionId)) return undefined
  const [requestId, mine] = await readAs(
    permit,
    async (tx) =>
      [await requestToReview(tx, permit.staffId, decisionId), await reviewOf(tx, decisionId, permit.staffId)] as const,
  )
  const view = requestId === undefined ? undefined : await loadRequest(permit, requestId)
  const decision = view?.request.decisions.find(({ id }) => id === decisionId)
  return view && decision && { view, decision, found: mine?.finding }
}
