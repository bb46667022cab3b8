import { reading } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type DecisionSeen, lookAtRequest, type RequestLook } from '#lib/cancellations/look'
import { readingOf, requestToRead } from './store.ts'

/** A decided case as an auditor reads it. The page shows nothing of who asked and who decided. */
export interface CaseToRead {
  readonly look: RequestLook
  readonly decision: DecisionSeen
  /** What this auditor found of it; undefined while they have not read it. */
  readonly found: string | undefined
}

/** One decision to audit. Undefined where there is none, where it is not an auditor’s to see, or where they had to do with the case. */
export async function lookAtDecision(
  permit: Permit<'decision.audit'>,
  decisionId: string,
): Promise<CaseToRead | undefined> {
  if (!isId(decisionId)) return undefined
  const [requestId, mine] = await reading(
    permit,
    async (tx) =>
      [await requestToRead(tx, permit.staffId, decisionId), await readingOf(tx, decisionId, permit.staffId)] as const,
  )
  const look = requestId === undefined ? undefined : await lookAtRequest(permit, requestId)
  const decision = look?.request.decisions.find(({ id }) => id === decisionId)
  return look && decision && { look, decision, found: mine?.finding }
}
