import type { Tx } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { openLockedRequest } from '#lib/cancellations/rules/lock-request'
import { canBeAnswered } from '#lib/cancellations/rules/waiting-for-force'
import { whyNotRequest } from '#lib/cancellations/rules/may-request'
import { currentAnswers } from '#lib/cancellations/stores/submission-store'
import { findCase } from '#lib/crimes/find'
import type { CaseCrime } from '#lib/crimes/model'

/** What a person may prepare on a crime: a request of their own, or answers to the questions put back to them. */
export interface Preparing {
  readonly today: Day
  readonly crime: CaseCrime
  readonly answeringRequestId: string | null
}

/**
 * Whether this person may prepare anything on this crime: they may ask in some category, or they asked and questions
 * were put back to them or another force has yet to answer. Refuses with why not, in words.
 */
export async function mayPrepare(tx: Tx, permit: Permit, crimeId: string, at: Date): Promise<Result<Preparing>> {
  const found = await findCase(tx, crimeId)
  if (!found.ok) return found
  const crime = found.value
  const today = dayOf(at)
  // Whoever may ask at all may ask for C3; for which other category, sending settles.
  const barred = whyNotRequest(crime, permit, 'C3', today)
  if (!barred) return ok({ today, crime, answeringRequestId: null })
  const [requestId] = crime.openRequestIds
  if (requestId === undefined) return refuse(barred)
  const opened = await openLockedRequest(tx, requestId, { states: ['returned', 'submitted'], at })
  if (!opened.ok || !opened.value.requesterIds.includes(permit.staffId)) return refuse(barred)
  const { request, submissions } = opened.value
  if (!canBeAnswered(request.state, currentAnswers(submissions))) return refuse(barred)
  return ok({ today, crime, answeringRequestId: requestId })
}
