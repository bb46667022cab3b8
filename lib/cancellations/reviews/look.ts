import { now } from '#lib/base/clock'
import { reading } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { lookInCase } from '#lib/cancellations/crime-in-case'
import type { CrimeSeen } from '#lib/cancellations/seen'
import { daysLeft } from '#lib/victims/waiting'
import { crimeOfReview, type ReviewSeen, reviewSeen } from './look-store.ts'
import type { WhyNot } from './model.ts'
import { openReviewOf, whyNotReview } from './store.ts'

export type { ReviewSeen } from './look-store.ts'

/** A crime as the page that opens a review shows it: whether it is being looked at already, and what may be stopped instead. */
export interface CrimeToReview {
  readonly crime: CrimeSeen
  readonly openReviewId: string | undefined
  /** An agreed request that has not taken effect: its case can be stopped. */
  readonly agreedRequestId: string | undefined
}

/** A crime whose victim has something to say. Undefined where there is none, or it is not this person’s to see. */
export const lookAtCrimeToReview = (
  permit: Permit<'review.open'>,
  crimeId: string,
): Promise<CrimeToReview | undefined> =>
  lookInCase(permit, crimeId, async (tx, crime) => ({
    crime,
    openReviewId: await openReviewOf(tx, crimeId),
    agreedRequestId: crime.earlier.find(({ state }) => state === 'agreed')?.id,
  }))

/** A review with its crime and its words. */
export interface ReviewLook {
  readonly crime: CrimeSeen
  readonly review: ReviewSeen
  readonly theirWords: string
  readonly answer: string
  /** Working days left to answer it; below nought it is late. */
  readonly left: number
  /** Why it is not this person’s to answer; undefined where it is. */
  readonly whyNot: WhyNot | undefined
}

/** One review. Undefined where there is none, or its crime is not this person’s to see. The look is noted before it is shown. */
export async function lookAtReview(permit: Permit<'crime.look'>, reviewId: string): Promise<ReviewLook | undefined> {
  const crimeId = isId(reviewId) ? await reading(permit, (tx) => crimeOfReview(tx, reviewId)) : undefined
  if (crimeId === undefined) return undefined
  return lookInCase(permit, crimeId, async (tx, crime) => {
    const review = await reviewSeen(tx, reviewId)
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
