import { now } from '#lib/base/clock'
import { readUnscoped } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok } from '#lib/base/result'
import { assessCase, decisionQuestionsOf } from '#lib/cancellations/rules/assess-request'
import { openLockedRequest } from '#lib/cancellations/rules/lock-request'
import { decisionsOf } from '#lib/cancellations/stores/decision-store'
import type { Assessment } from '#lib/counting-rules/model'
import { daysToAnswerAreOver, factsAtConfirming } from './confirm.ts'
import type { Declared } from './could-have-decided.ts'

/** What the rules say of a confirmation, and what its form asks of whoever confirms. */
export interface ConfirmationPreview {
  readonly assessment: Assessment
  readonly asks: readonly (keyof Declared)[]
}

const DECLARATIONS = ['independenceDeclared', 'conflictsDeclared'] as const satisfies readonly (keyof Declared)[]

/**
 * What the rules would say if this person confirmed now that every victim was informed, and answered what the form asks so
 * that nothing ties them to the case. Saves nothing. Refuses a request that is not agreed, and (`not-yet`) one of which a
 * victim informed in writing may still answer.
 */
export function previewConfirmation(
  permit: Permit<'cancellation.confirm'>,
  requestId: string,
): Promise<Result<ConfirmationPreview>> {
  return readUnscoped(permit, async (tx) => {
    const opened = await openLockedRequest(tx, requestId, { states: ['authorised'], at: await now(tx) })
    if (!opened.ok) return opened
    const decision = (await decisionsOf(tx, requestId)).at(-1)
    if (decision?.verdict !== 'authorise') throw new Error(`request ${requestId} is agreed without a decision`)
    const answered = await daysToAnswerAreOver(tx, opened.value)
    if (!answered.ok) return answered
    const facts = await factsAtConfirming(tx, permit, opened.value, decision, {
      version: opened.value.request.version,
      sawEveryNotification: 'yes',
      independenceDeclared: 'yes',
      conflictsDeclared: [],
    })
    const lookedAt = decisionQuestionsOf(facts)
    const asks =
      permit.staffId === decision.decidedById ? [] : DECLARATIONS.filter((question) => lookedAt.has(question))
    return ok({ assessment: assessCase(facts), asks })
  })
}
