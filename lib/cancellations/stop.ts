import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { keepWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { type Done, write } from '#lib/ledger/write'
import { holdRequest, openCase } from './case-of-request.ts'
import type { Occasion, RequestState } from './model.ts'
import { addSubmission, decisionsOf, moveRequest } from './store.ts'

/** Stops an agreed case before it takes effect and sends it back to its decider. Anybody who may see the case may. */
export function stop(permit: Permit<'request.stop'>, requestId: string, reason: string, formKey: string): Promise<Result<Saved>> {
  return write(permit, { kind: 'request.stopped', formKey, locks: (tx) => holdRequest(tx, requestId) }, (tx, at) =>
    sendBack(tx, { requestId, occasion: 'stopped', reason, byId: permit.staffId, at }),
  )
}

/**
 * The registrar takes a decision maker's decision into their own hands: an agreed or refused request goes back to be
 * decided, by the registrar. The registrar's own decision nobody overturns (HOCR-A-11).
 */
export function overturn(permit: Permit<'decision.overturn'>, requestId: string, reason: string, formKey: string): Promise<Result<Saved>> {
  return write(permit, { kind: 'request.stopped', formKey, locks: (tx) => holdRequest(tx, requestId) }, async (tx, at) => {
    const last = (await decisionsOf(tx, requestId)).at(-1)
    if (last?.role === 'fcr' || last?.role === 'chief') return refuse({ kind: 'final', words: 'This was the registrar’s own decision, or made in the registrar’s place, and that is final here.' })
    return sendBack(tx, { requestId, occasion: 'overturned', reason, byId: permit.staffId, at })
  })
}

/** Puts a decided case before its decider once more, with the words of whoever sent it back. */
export async function sendBack(
  tx: Tx,
  back: { requestId: string; occasion: Exclude<Occasion, 'asked' | 'answered'>; reason: string; byId: string; at: Date },
): Promise<Result<Done>> {
  const states: readonly RequestState[] = back.occasion === 'overturned' ? ['agreed', 'refused'] : ['agreed']
  const opened = await openCase(tx, back.requestId, { states, at: back.at })
  if (!opened.ok) return opened
  const { request, last, crime } = opened.value
  const reason = await keepWords(tx, crime.id, back.reason)
  await addSubmission(tx, {
    requestId: request.id, n: last.n + 1, occasion: back.occasion, category: request.category, submittedById: back.byId, at: back.at,
    answers: { reason },
  })
  await moveRequest(tx, request.id, {
    at: back.at, state: 'stopped', waits: true, ...(back.occasion === 'overturned' ? { reservation: 'registrar' as const } : {}),
  })
  return ok({})
}
