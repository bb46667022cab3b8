import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { deleteDraft } from '../reviews/draft-store.ts'
import { closeLook, drawnItem, mayReadItem } from './drawn-store.ts'
import type { ReviewFields } from '../reviews/review-form.ts'
import { isFinalChoice } from '../reviews/reviews-store.ts'
import { FINAL_CHOICE, lacksFault, READ_ALREADY, saveReview } from '../reviews/saved-review.ts'

/**
 * Writes down a reading of what a seed drew: the first, the second or the one that settles it, whichever is due. Refuses
 * `no-such-item` where it is not theirs to read, and as `recordReview` does. Two who read at once are two readings, the later
 * one the second. The last reading of a look closes it, and opens what the plan of its audit reads on.
 */
export function recordDrawnReview(
  permit: Permit<'reading.give'>,
  itemId: string,
  fields: ReviewFields,
  formKey: string,
): Promise<Result<Saved>> {
  return write(permit, { kind: 'decision.audited', formKey }, async (tx, at) => {
    const item = await drawnItem(tx, itemId, { lock: true })
    if (item?.readByMe(permit.staffId) === true) return refuse(READ_ALREADY)
    if (item === undefined || item.due === null || !(await mayReadItem(tx, permit.staffId, itemId)))
      return refuse({ kind: 'no-such-item', words: 'There is no such case for you to read.' })
    const { crimeId, decisionId, kind, frameId, due: stage } = item
    const isFinal = decisionId !== null && (await isFinalChoice(tx, decisionId))
    if (isFinal && lacksFault(fields)) return refuse(FINAL_CHOICE)
    const drawnBy = { kind, frameId, itemId, stage }
    await saveReview(tx, { crimeId, decisionId, drawnBy, readerId: permit.staffId, at, isFinal }, fields)
    await closeLook(tx, frameId, { byId: permit.staffId, at })
    await deleteDraft(tx, permit.staffId, itemId)
    return ok({})
  })
}
