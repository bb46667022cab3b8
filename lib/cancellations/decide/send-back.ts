import type { Tx } from '#lib/base/database'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Done } from '#lib/ledger/write'
import { openLockedRequest } from '../rules/lock-request.ts'
import type { SubmissionOccasion, RequestState } from '../stores/model.ts'
import { addSubmission } from '../stores/submission-store.ts'
import { moveRequest } from '../stores/request-store.ts'

/** Puts a decided case before its decision maker once more, with the words of whoever sent it back. */
export async function sendBack(
  tx: Tx,
  back: {
    requestId: string
    occasion: Exclude<SubmissionOccasion, 'requested' | 'answered'>
    reason: string
    byId: string
    at: Date
  },
): Promise<Result<Done>> {
  const states: readonly RequestState[] = back.occasion === 'overturned' ? ['authorised', 'refused'] : ['authorised']
  const opened = await openLockedRequest(tx, back.requestId, { states, at: back.at })
  if (!opened.ok) return opened
  const { request, last, crime } = opened.value
  if (request.state === 'refused' && (crime.cancelledById !== null || crime.openRequestIds.length > 0)) {
    return refuse({
      kind: 'overtaken',
      words: 'This crime is cancelled by now, or there is another request on it. Look at that one.',
    })
  }
  const reason = await saveWords(tx, crime.id, back.reason)
  await addSubmission(tx, {
    requestId: request.id,
    n: last.n + 1,
    occasion: back.occasion,
    category: request.category,
    submittedById: back.byId,
    at: back.at,
    answers: { reason },
  })
  await moveRequest(tx, request.id, {
    at: back.at,
    state: 'stopped',
    waits: true,
    ...(back.occasion === 'overturned' ? { reservation: 'registrar' as const } : {}),
  })
  return ok({})
}
