import { now } from '#lib/base/clock'
import { writeAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { putDraft } from '../reviews/draft-store.ts'
import { mayReadItem } from './drawn-store.ts'
import type { ReviewSubject } from '../reviews/model.ts'
import type { ReviewDraftFields } from '../reviews/review-form.ts'
import { requestToReview } from '../reviews/reviews-store.ts'

/**
 * Keeps what a reader has typed so far, for them alone, until they save what they found. Refuses `no-such-item` what is not
 * theirs to read. A draft is nobody else’s business and has no entry in the ledger.
 */
export const saveReviewDraft = (
  permit: Permit<'decision.audit' | 'reading.give'>,
  subject: ReviewSubject,
  fields: ReviewDraftFields,
): Promise<Result<object>> =>
  writeAs(permit, async (tx) => {
    const reader = permit.staffId
    const may =
      'itemId' in subject
        ? await mayReadItem(tx, reader, subject.itemId)
        : (await requestToReview(tx, reader, subject.decisionId)) !== undefined
    if (!may) return refuse({ kind: 'no-such-item', words: 'There is no such case for you to read.' })
    const subjectId = 'itemId' in subject ? subject.itemId : subject.decisionId
    await putDraft(tx, { readerId: reader, subjectId, fields, savedAt: await now(tx) })
    return ok({})
  })
