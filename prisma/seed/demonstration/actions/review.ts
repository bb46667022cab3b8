import { newId } from '#lib/base/ids'
import { answerReview } from '#lib/cancellations/review/answer-review'
import type { ReviewOutcome, ReviewGround } from '#lib/cancellations/review/model'
import { openReview } from '#lib/cancellations/review/open-review'
import { answerReviewForm, openReviewForm } from '#lib/cancellations/review/review-forms'
import type { CrimeCase } from '../matters/crime-case.ts'
import { DECISION_MAKER, DEPUTY, OTHER_DECISION_MAKER, REGISTRAR } from '../people.ts'
import { REPLIES } from '../words/victims.ts'
import { REVIEWED } from '../words/others.ts'

/** The victim comes back to the officer in the case, after the crime has left the count. */
export async function disagreesLater(c: CrimeCase): Promise<void> {
  const ground = c.random.pick<ReviewGround>(['disagrees', 'more_to_add'])
  const fields = openReviewForm.parse({ ground, theirWords: c.voice.one(REPLIES[ground]) })
  c.must(
    'opens a review',
    await openReview(c.force.as(await c.oic(), 'review.open'), await c.crimeId(), fields, newId()),
  )
}

/** Somebody who may, and did not take the crime out of the count, answers the review. */
export async function answersReview(c: CrimeCase, outcome: ReviewOutcome): Promise<void> {
  const [review] = await c.force.look<{ id: string; by: string[] }>(
    `
      SELECT
        v.id::text,
        ARRAY(
          SELECT s.key
          FROM personal.staff s
          WHERE registrar.why_not_review(s.id, v.id) IS NULL
        ) AS by
      FROM cancellation_review v
      WHERE v.crime_id = $1 AND v.answered_at IS NULL`,
    await c.crimeId(),
  )
  const by = [OTHER_DECISION_MAKER, DECISION_MAKER, DEPUTY, REGISTRAR].find((key) => review?.by.includes(key))
  if (!review || by === undefined) throw new Error(`nobody may answer the review of ${c.crime.reference}`)
  const fields = answerReviewForm.parse({ outcome, answer: c.voice.one(REVIEWED[outcome]) })
  c.must('answers a review', await answerReview(c.force.as(by, 'review.answer'), review.id, fields, newId()))
}
