import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { findCase, lockCrime, maySeeCrime } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { lockOwnGrants } from '#lib/people/decision-makers'
import { openDuties } from '#lib/victims/open-duties'
import { type ReviewOutcome, WHY_NOT_WORDS } from './model.ts'
import type { AnswerReviewFields } from './review-forms.ts'
import { answerRow, type ReviewRow, reviewRow, whyNotReview } from './store.ts'

/**
 * Answers a review. What it comes to is what then is so: the crime was put back since, or it stays cancelled and every
 * victim is to be told why. Refuses `no-such-review`; `answered-already`; `not-yours` to whoever took the crime out of the
 * count, worked on it, or may not answer for its class; `changed-meanwhile` where the crime was put back or not against
 * what the screen said.
 */
export function answerReview(
  permit: Permit<'review.answer'>,
  reviewId: string,
  { outcome, answer }: AnswerReviewFields,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'review.answered', formKey, locks: (tx) => holdReview(tx, permit.staffId, reviewId) },
    async (tx, at) => {
      const review = await reviewRow(tx, reviewId)
      const crime = review && (await maySeeCrime(tx, review.crimeId)) ? await findCase(tx, review.crimeId) : undefined
      if (!review || !crime?.ok) return refuse({ kind: 'no-such-review', words: 'There is no such review.' })
      if (review.isAnswered)
        return refuse({ kind: 'answered-already', words: 'This review was answered before. That answer stands.' })
      const whyNot = await whyNotReview(tx, permit.staffId, reviewId)
      if (whyNot) return refuse({ kind: 'not-yours', words: WHY_NOT_WORDS[whyNot] })
      const isSo: ReviewOutcome = review.inForce ? 'stands' : 'put_back'
      if (outcome !== isSo)
        return refuse({
          kind: 'changed-meanwhile',
          words: `Somebody changed this meanwhile: the crime ${IS_SO[isSo]}. What you typed is kept. Look again before you answer.`,
        })
      const { id: answerId } = await saveWords(tx, review.crimeId, answer)
      await answerRow(tx, reviewId, { outcome, answerId, answeredById: permit.staffId, answeredAt: at })
      if (outcome === 'stands')
        await openDuties(tx, crime.value, causeOf(review), { at, otherwise: [review.openedById, permit.staffId] })
      return ok({})
    },
  )
}

const IS_SO: Record<ReviewOutcome, string> = { stands: 'is cancelled', put_back: 'was put back' }

const causeOf = ({ id, requestId }: ReviewRow) => ({
  occasion: 'review_answered' as const,
  reviewId: id,
  ...(requestId === null ? {} : { requestId }),
})

/** Held in the one order: own roles, the crime, the review. */
async function holdReview(tx: Tx, staffId: string, reviewId: string) {
  const review = await reviewRow(tx, reviewId)
  if (!review) return {}
  await lockOwnGrants(tx, staffId)
  await lockCrime(tx, review.crimeId)
  await reviewRow(tx, reviewId, { lock: true })
  return { crimeId: review.crimeId, ...(review.requestId === null ? {} : { requestId: review.requestId }) }
}
