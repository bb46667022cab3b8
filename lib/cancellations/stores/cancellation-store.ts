import type { Tx } from '#lib/base/database'
import type { Category } from '#lib/counting-rules/model'

export async function addCancellation(
  tx: Tx,
  cancellation: {
    id: string
    crimeId: string
    category: Category
    requestId: string
    decisionId: string
    assessmentId: string
    confirmedById: string | null
    principalCrimeId: string | null
    at: Date
  },
): Promise<void> {
  const { at, ...rest } = cancellation
  await tx.cancellation.create({ data: { ...rest, source: 'decided', tookEffectAt: at } })
  await tx.reportedCrime.update({ where: { id: cancellation.crimeId }, data: { cancelledById: cancellation.id } })
}
