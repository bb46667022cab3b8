import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { loadCrime } from '#lib/cancellations/load/load-crime'
import type { RequestedCrime } from '#lib/cancellations/load/request-view'
import { daysLeft } from '#lib/victims/waiting'
import { crimeOfReview, type ReviewDetails, reviewDetails } from './review-view-store.ts'
import type { WhyNot } from './model.ts'
import { openReviewOf, whyNotReview } from './store.ts'

export type { ReviewDetails } from './review-view-store.ts'

/** A crime as the page that opens a review shows it: whether it is being looked at already, and what may be stopped instead. */
export interface CrimeToReview {
  readonly crime: RequestedCrime
  readonly openReviewId: string | undefined
  /** An authorised request that has not taken effect: its case can be stopped. */
  readonly agreedRequestId: string | undefined
}

/** A crime whose victim has something to say. Undefined where there is none, or it is not this person’s to see. */
export const loadCrimeToReview = (permit: Permit<'review.open'>, crimeId: string): Promise<CrimeToReview | undefined> =>
  loadCrime(permit, crimeId, async (tx, crime) => ({
    crime,
    openReviewId: await openReviewOf(tx, crimeId),
    agreedRequestId: crime.earlier.find(({ state }) => state === 'authorised')?.id,
  }))

/** A review with its crime and its words. */
export interface ReviewView {
  readonly crime: RequestedCrime
  readonly review: ReviewDetails
  readonly theirWords: string
  readonly answer: string
  /** Working days left to answer it; below 0 it is late. */
  readonly left: number
  /** Why it is not this person’s to answer; undefined where it is. */
  readonly whyNot: WhyNot | undefined
}

/** One review. Undefined where there is none, or its crime is not this person’s to see. The look is noted before it is shown. */
export async function loadReview(permit: Permit<'crime.see'>, reviewId: string): Promise<ReviewView | undefined> {
  const crimeId = isId(reviewId) ? await readAs(permit, (tx) => crimeOfReview(tx, reviewId)) : undefined
  if (crimeId === undefined) return undefined
  return loadCrime(permit, crimeId, async (tx, crime) => {
    const review = await reviewDetails(tx, reviewId)
    if (!review) return undefined
    const words = await wordsOf(tx, [review.wordsId, ...(review.answerId === null ? [] : [review.answerId])])
    return {
      crime,
      review,
      theirWords: words.get(review.wordsId) ?? '',
      answer: words.get(review.answerId ?? '') ?? '',
      left: daysLeft(dayOf(await now(tx)), review.dueOn as Day),
      whyNot: await whyNotReview(tx, permit.staffId, reviewId),
    }
  })
}
