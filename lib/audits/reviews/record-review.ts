import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { ReviewFields } from './review-form.ts'
import { addReview, crimeOfDecision, frameThatDrew, requestToReview, reviewOf } from './reviews-store.ts'

/**
 * Writes down what an auditor finds of a decision. Refuses `no-such-decision` where there is none, or where the auditor
 * had anything to do with the case, and `read-already` where they have found before: a finding is never rewritten.
 */
export function recordReview(
  permit: Permit<'decision.audit'>,
  decisionId: string,
  { finding, reason }: ReviewFields,
  formKey: string,
): Promise<Result<Saved>> {
  return write(permit, { kind: 'decision.audited', formKey }, async (tx, at) => {
    const crimeId = await crimeOfDecision(tx, decisionId)
    if (crimeId === undefined || (await requestToReview(tx, permit.staffId, decisionId)) === undefined) {
      return refuse({ kind: 'no-such-decision', words: 'There is no such decision for you to audit.' })
    }
    if (await reviewOf(tx, decisionId, permit.staffId)) {
      return refuse({
        kind: 'read-already',
        words: 'You have audited this decision before. What you found then stands.',
      })
    }
    const { id: reasonId } = await saveWords(tx, crimeId, reason)
    const drawnBy = await frameThatDrew(tx, decisionId)
    await addReview(tx, { decisionId, finding, reasonId, readerId: permit.staffId, at, drawnBy })
    return ok({})
  })
}
