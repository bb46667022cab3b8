import { now } from '#lib/base/clock'
import { readUnscoped } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok } from '#lib/base/result'
import { wordCount } from '#lib/base/words-in-text'
import { openLockedRequest } from '#lib/cancellations/rules/lock-request'
import { weigh, writtenIn } from './decide.ts'
import { soFar } from './judgements.ts'
import type { Weighed } from './why-not-saved.ts'
import { UNDECIDED_STATES } from '#lib/cancellations/stores/model'

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
