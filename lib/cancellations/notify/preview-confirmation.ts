import { now } from '#lib/base/clock'
import { readUnscoped } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok } from '#lib/base/result'
import { assessCase } from '#lib/cancellations/rules/assess-request'
import { openLockedRequest } from '#lib/cancellations/rules/lock-request'
import { decisionsOf } from '#lib/cancellations/stores/decision-store'
import type { Assessment } from '#lib/counting-rules/model'
import { daysToAnswerAreOver, factsAtConfirming } from './confirm.ts'

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
