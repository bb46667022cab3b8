import type { Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import { canBeAnswered, waitingFor } from '#lib/cancellations/other-forces/waiting-for'
import { requestRow } from '#lib/cancellations/stores/request-store'
import { standingAnswers, submissionsOf } from '#lib/cancellations/stores/submission-store'
import type { Wanted } from './replies-form.ts'

/** What is wanted of the one who asked for a request, and the crime it is about; undefined where it is nothing. */
export async function wantedOfAsker(
  tx: Tx,
  requestId: string,
  at: Date,
): Promise<(Wanted & { readonly crimeId: string }) | undefined> {
  const request = await requestRow(tx, requestId)
  if (!request) return undefined
  const standing = standingAnswers(await submissionsOf(tx, requestId))
  if (!canBeAnswered(request.state, standing)) return undefined
  const last = await tx.decision.findFirst({
    where: { requestId, verdict: 'return' },
    orderBy: { decidedAt: 'desc' },
    select: { questionIds: true },
  })
  return {
    crimeId: request.crimeId,
    today: dayOf(at),
    news: waitingFor(standing) !== undefined,
    replies: request.state === 'returned' ? Math.max(1, last?.questionIds.length ?? 0) : 0,
  }
}
