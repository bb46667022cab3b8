import { now } from '#lib/base/clock'
import { readUnscoped } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok } from '#lib/base/result'
import { wordCount } from '#lib/base/words'
import type { Assessment } from '#lib/counting-rules/model'
import { assessCase } from '#lib/cancellations/rules/assess-request'
import { openLockedRequest } from '#lib/cancellations/rules/lock-request'
import { daysToAnswerAreOver, factsAtConfirming } from '../notify/confirm.ts'
import { weigh, writtenIn } from './decide.ts'
import { soFar } from './decide-form.ts'
import type { Weighed } from './why-not-saved.ts'
import { UNDECIDED_STATES } from '#lib/cancellations/stores/model'
import { decisionsOf } from '#lib/cancellations/stores/decision-store'

/**
 * What the rules would say if this person decided now, with what they have typed so far. Saves nothing. Refuses a request
 * that does not wait for a decision.
 */
export function previewDecision(
  permit: Permit<'request.decide'>,
  requestId: string,
  typed: Readonly<Record<string, unknown>>,
): Promise<Result<Weighed>> {
  return readUnscoped(permit, async (tx) => {
    const opened = await openLockedRequest(tx, requestId, { states: UNDECIDED_STATES, at: await now(tx) })
    if (!opened.ok) return opened
    const fields = soFar({ category: opened.value.request.category, ...typed })
    const written: Record<string, string | undefined> = { ...writtenIn(fields), reason: fields.reason }
    const counts = Object.fromEntries(Object.entries(written).map(([name, text]) => [name, wordCount(text ?? '')]))
    return ok(await weigh(tx, permit, opened.value, fields, counts))
  })
}

/**
 * What the rules would say if this person confirmed now that every victim was told. Saves nothing. Refuses a request that
 * is not agreed, and (`not-yet`) one of which a victim told in writing may still answer.
 */
export function previewConfirmation(
  permit: Permit<'cancellation.confirm'>,
  requestId: string,
): Promise<Result<Assessment>> {
  return readUnscoped(permit, async (tx) => {
    const opened = await openLockedRequest(tx, requestId, { states: ['authorised'], at: await now(tx) })
    if (!opened.ok) return opened
    const decision = (await decisionsOf(tx, requestId)).at(-1)
    if (decision?.verdict !== 'authorise') throw new Error(`request ${requestId} is agreed without a decision`)
    const answered = await daysToAnswerAreOver(tx, opened.value)
    if (!answered.ok) return answered
    const input = { version: opened.value.request.version, sawEveryNotification: 'yes' } as const
    return ok(assessCase(await factsAtConfirming(tx, permit, opened.value, decision, input)))
  })
}
