import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { findCase, lockCrimesInOrder } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { addMergeReview, reopenedMergeOf } from './store.ts'

/**
 * Finds that a merge (C3) holds although the principal crime left the count or was reclassified since (HOCR-C3-02).
 * Should it change once more, the merge is looked at again. Refuses `nothing-to-review` where nothing has changed since
 * the merge was last looked at. A merge that does not hold is undone by putting the crime back.
 */
export function reviewMerge(
  permit: Permit<'crime.reinstate'>,
  crimeId: string,
  reason: string,
  formKey: string,
): Promise<Result<Saved>> {
  const locks = async (tx: Tx) => {
    const merge = await reopenedMergeOf(tx, crimeId)
    await lockCrimesInOrder(tx, merge ? [crimeId, merge.principalCrimeId] : [crimeId])
    return { crimeId }
  }
  return write(permit, { kind: 'merge.reviewed', formKey, crimeId, locks }, async (tx, at) => {
    const crime = await findCase(tx, crimeId)
    if (!crime.ok) return crime
    const merge = await reopenedMergeOf(tx, crimeId)
    if (!merge)
      return refuse({
        kind: 'nothing-to-review',
        words: 'The crime it was merged into stands as it did when this was last looked at.',
      })
    const { id: reasonId } = await saveWords(tx, crimeId, reason)
    await addMergeReview(tx, {
      cancellationId: merge.cancellationId,
      principalCrimeStands: merge.stands,
      reasonId,
      byId: permit.staffId,
      at,
    })
    return ok({})
  })
}
