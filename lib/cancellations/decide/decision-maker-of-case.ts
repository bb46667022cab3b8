import type { Tx } from '#lib/base/database'
import type { Role } from '#lib/base/roles'
import type { LockedRequest } from '#lib/cancellations/rules/lock-request'
import { decisionMakerFacts } from '#lib/cancellations/rules/facts'
import { decisionsOf } from '#lib/cancellations/stores/decision-store'
import type { Conflict } from '#lib/counting-rules/facts/decision-maker'
import type { Answer } from '#lib/counting-rules/facts/terms'
import type { CaseInput } from '#lib/counting-rules/model'

/** What only the person who decides can say of themselves and of the case. Nobody else says it for them. */
export interface Said {
  readonly declared: readonly Conflict[]
  readonly adviceWords: number
  readonly approvalDemanded: Answer
}

/** Who decides, by which role and when, with what only they can say. */
interface Deciding extends Said {
  readonly staffId: string
  readonly role: Role
  /** By default the moment of the case. */
  readonly at?: Date
}

/** A person as the decision maker of a case, for the rules: with what was overturned, where the case was sent back for that. */
export async function decisionMakerOfCase(
  tx: Tx,
  open: LockedRequest,
  deciding: Deciding,
): Promise<NonNullable<CaseInput['decisionMaker']>> {
  const { crime, last, request, requesterIds, at } = open
  const before =
    last.occasion === 'overturned'
      ? (await decisionsOf(tx, request.id)).findLast(({ submissionId }) => submissionId !== last.id)
      : undefined
  return decisionMakerFacts(tx, crime, { at, ...deciding, requesterIds, overturned: before?.role })
}
