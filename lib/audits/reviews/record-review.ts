import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { deleteDraft } from './draft-store.ts'
import type { ReviewFields } from './review-form.ts'
import { crimeOfDecision, isFinalChoice, requestToReview, reviewOf } from './reviews-store.ts'
import { FINAL_CHOICE, lacksFault, READ_ALREADY, saveReview } from './saved-review.ts'

/**
 * Writes down what an auditor finds of a decision they dipped into. Refuses `no-such-decision` where there is none, where the
 * auditor had anything to do with the case, or where the registrar decided and they are of the force; `read-already` where they
 * have found before: a finding is never rewritten; `incomplete` where a choice of the registrar is found wrong without one
 * of the two reasons for which it can be.
 */
export function recordReview(
  permit: Permit<'decision.audit'>,
  decisionId: string,
  fields: ReviewFields,
  formKey: string,
): Promise<Result<Saved>> {
  return write(permit, { kind: 'decision.audited', formKey }, async (tx, at) => {
    const crimeId = await crimeOfDecision(tx, decisionId)
    if (crimeId === undefined || (await requestToReview(tx, permit.staffId, decisionId)) === undefined) {
      return refuse({ kind: 'no-such-decision', words: 'There is no such decision for you to audit.' })
    }
    if (await reviewOf(tx, decisionId, permit.staffId)) return refuse(READ_ALREADY)
    const isFinal = await isFinalChoice(tx, decisionId)
    if (isFinal && lacksFault(fields)) return refuse(FINAL_CHOICE)
    await saveReview(tx, { crimeId, decisionId, drawnBy: null, readerId: permit.staffId, at, isFinal }, fields)
    await deleteDraft(tx, permit.staffId, decisionId)
    return ok({})
  })
}
