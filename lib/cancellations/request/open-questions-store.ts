import type { Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import { canBeAnswered, waitingFor } from '#lib/cancellations/rules/waiting-for-force'
import { requestRow } from '#lib/cancellations/stores/request-store'
import { currentAnswers, submissionsOf } from '#lib/cancellations/stores/submission-store'
import type { Wanted } from '../questions/replies-form.ts'

/** What is wanted of the one who asked for a request, and the crime it is about; undefined where it is nothing. */
export async function wantedOfActor(
  tx: Tx,
  requestId: string,
  at: Date,
): Promise<(Wanted & { readonly crimeId: string }) | undefined> {
  const request = await requestRow(tx, requestId)
  if (!request) return undefined
  const current = currentAnswers(await submissionsOf(tx, requestId))
  if (!canBeAnswered(request.state, current)) return undefined
  const last = await tx.cancellationDecision.findFirst({
    where: { requestId, verdict: 'return' },
    orderBy: { decidedAt: 'desc' },
    select: { questionIds: true },
  })
  return {
    crimeId: request.crimeId,
    today: dayOf(at),
    news: waitingFor(current) !== undefined,
    replies: request.state === 'returned' ? Math.max(1, last?.questionIds.length ?? 0) : 0,
  }
}
