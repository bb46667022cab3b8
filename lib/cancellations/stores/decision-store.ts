import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Role } from '#lib/base/roles'
import type { SavedWords } from '#lib/base/words'
import type { Category } from '#lib/counting-rules/model'
import type { DecisionVerdict } from './model.ts'

export interface DecisionRow {
  readonly id: string
  readonly submissionId: string
  readonly assessmentId: string
  readonly verdict: DecisionVerdict
  readonly category: Category
  readonly decidedById: string
  readonly role: Role
  readonly decidedAt: Date
  readonly judgements: unknown
  readonly noVictim: boolean
}

export const decisionsOf = (tx: Tx, requestId: string): Promise<DecisionRow[]> =>
  tx.cancellationDecision.findMany({ where: { requestId }, orderBy: { decidedAt: 'asc' } })

export async function addDecision(
  tx: Tx,
  decision: Omit<DecisionRow, 'id' | 'judgements' | 'decidedAt'> & {
    id: string
    requestId: string
    judgements: object
    at: Date
    reason: SavedWords
    adviceId: string | null
    questionIds: string[]
    setAside: readonly { checkId: string; reasonId: string }[]
  },
): Promise<void> {
  const { at, reason, setAside, ...rest } = decision
  await tx.cancellationDecision.create({ data: { ...rest, decidedAt: at, reasonId: reason.id } })
  if (setAside.length > 0) {
    await tx.setAside.createMany({
      data: setAside.map((finding) => ({ ...finding, id: newId(), decisionId: decision.id })),
    })
  }
}
