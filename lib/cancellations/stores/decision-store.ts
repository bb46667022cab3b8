import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { SavedWords } from '#lib/base/words'
import type { Category } from '#lib/counting-rules/model'

export interface DecisionRow {
  readonly id: string
  readonly submissionId: string
  readonly verdict: 'authorise' | 'refuse' | 'return'
  readonly category: Category
  readonly decidedById: string
  readonly role: string
  readonly decidedAt: Date
  readonly judgements: unknown
  readonly noVictim: boolean
}

export async function decisionsOf(tx: Tx, requestId: string): Promise<DecisionRow[]> {
  const rows = await tx.cancellationDecision.findMany({ where: { requestId }, orderBy: { decidedAt: 'asc' } })
  return rows.map((row) => ({
    ...row,
    verdict: row.verdict as DecisionRow['verdict'],
    category: row.category as Category,
  }))
}

export async function addDecision(
  tx: Tx,
  decision: Omit<DecisionRow, 'id' | 'judgements' | 'decidedAt'> & {
    id: string
    requestId: string
    assessmentId: string
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
