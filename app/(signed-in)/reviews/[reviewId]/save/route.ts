import { answerReview } from '#lib/cancellations/review/answer-review'
import { answerReviewForm } from '#lib/cancellations/review/review-forms'
import { formRoute } from '#lib/people/form-route'

/** Answers a review. */
export const POST = formRoute('/reviews/[reviewId]/save', {
  permission: 'review.answer',
  schema: answerReviewForm,
  page: ({ reviewId }) => `/reviews/${reviewId}`,
  command: (permit, fields, { reviewId, formKey }) => answerReview(permit, reviewId, fields, formKey),
  then: ({ reviewId }) => `/reviews/${reviewId}?done=answered`,
})
