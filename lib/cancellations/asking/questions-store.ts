import type { Tx } from '#lib/base/database'

/** The questions last put back to the one who asked, and the crime they are about; undefined where none ever were. */
export async function questionsPutBack(tx: Tx, requestId: string): Promise<{ crimeId: string; questions: number } | undefined> {
  const last = await tx.decision.findFirst({
    where: { requestId, verdict: 'return' }, orderBy: { decidedAt: 'desc' }, select: { questionIds: true, request: { select: { crimeId: true } } },
  })
  return last ? { crimeId: last.request.crimeId, questions: last.questionIds.length } : undefined
}
