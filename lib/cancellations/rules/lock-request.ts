import type { Tx } from '#lib/base/database'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Category, Stage } from '#lib/counting-rules/model'
import { findCase, lockCrimesInOrder } from '#lib/crimes/find'
import type { CaseCrime } from '#lib/crimes/model'
import type { Subject } from '#lib/ledger/write'
import { lockOwnGrants } from '#lib/people/decision-makers'
import type { FactsInput } from './facts.ts'
import type { RequestRow, RequestState } from '../stores/model.ts'
import { requestRow } from '../stores/request-store.ts'
import { evidenceOf, currentAnswers, type SubmissionRow, submissionsOf } from '../stores/submission-store.ts'

/** A request with everything that has been put to it. */
export interface LockedRequest {
  readonly request: RequestRow
  readonly crime: CaseCrime
  readonly submissions: readonly SubmissionRow[]
  readonly last: SubmissionRow
  /** Those who asked or answered: none of them may decide or confirm. */
  readonly requesterIds: readonly string[]
  readonly at: Date
  readonly caseAt: (stage: Stage, category?: Category) => FactsInput
}

/** Holds what a command on a request needs, always in this order: the crimes it speaks of, then the request. */
export async function lockRequest(tx: Tx, requestId: string): Promise<Subject> {
  const request = await requestRow(tx, requestId)
  if (!request) return {}
  const { principalCrimeId } = currentAnswers(await submissionsOf(tx, requestId))
  await lockCrimesInOrder(tx, principalCrimeId ? [request.crimeId, principalCrimeId] : [request.crimeId])
  await requestRow(tx, requestId, { lock: true })
  return { crimeId: request.crimeId, requestId }
}

/** As `lockRequest`, for somebody who decides it or confirms it: their own roles first, so that none ends meanwhile. */
export async function lockToDecide(tx: Tx, staffId: string, requestId: string): Promise<Subject> {
  await lockOwnGrants(tx, staffId)
  return lockRequest(tx, requestId)
}

/**
 * The request as it stands, if it is in one of these states and, where a screen says which version it showed, still
 * that version. Refuses `no-such-request`, `not-in-that-state` or `changed-meanwhile`.
 */
export async function openLockedRequest(
  tx: Tx,
  requestId: string,
  { states, version, at }: { states: readonly RequestState[]; version?: number; at: Date },
): Promise<Result<LockedRequest>> {
  const request = await requestRow(tx, requestId)
  if (!request) return refuse({ kind: 'no-such-request', words: 'There is no such request.' })
  if (version !== undefined && version !== request.version) {
    return refuse({
      kind: 'changed-meanwhile',
      words: `Somebody changed this request while you had it open: it is now ${STATE_WORDS[request.state]}. What you typed is kept. Look again before you decide.`,
    })
  }
  if (!states.includes(request.state)) {
    return refuse({
      kind: 'not-in-that-state',
      words: `This cannot be done now: the request is ${STATE_WORDS[request.state]}.`,
    })
  }
  return ok(await caseOf(tx, request, at))
}

/** Everything that has been put to a request. A request without its crime or a submission throws: that is no request. */
async function caseOf(tx: Tx, request: RequestRow, at: Date): Promise<LockedRequest> {
  const crime = await findCase(tx, request.crimeId)
  const submissions = await submissionsOf(tx, request.id)
  const evidence = await evidenceOf(tx, request.id)
  const last = submissions.at(-1)
  if (!crime.ok || !last) throw new Error(`request ${request.id} has no crime or no submission`)
  const byRequester = submissions.filter(({ occasion }) => occasion === 'requested' || occasion === 'answered')
  const answers = currentAnswers(submissions)
  return {
    request,
    crime: crime.value,
    submissions,
    last,
    at,
    requesterIds: [
      ...new Set([request.requesterId, ...byRequester.flatMap(({ submittedById }) => submittedById ?? [])]),
    ],
    caseAt: (stage, category = request.category) => ({
      crime: crime.value,
      stage,
      at,
      answers,
      category,
      evidence,
      requestId: request.id,
    }),
  }
}

/** Each state as people say it. */
export const STATE_WORDS: Record<RequestState, string> = {
  submitted: 'waiting for a decision',
  returned: 'back with the officer, with questions',
  withdrawn: 'withdrawn',
  refused: 'refused',
  authorised: 'authorised, and waits until every victim is informed',
  stopped: 'stopped, and back with the decision maker',
  revoked: 'revoked',
  cancelled: 'cancelled',
}
