import { answerReview } from '#lib/cancellations/reviews/answer-review'
import { answerReviewForm } from '#lib/cancellations/reviews/review-forms'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../id-in.ts'

interface Asked {
  params: Promise<{ reviewId: string }>
}

/** Answers a review. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const reviewId = await idIn(params, 'reviewId')
  const page = `/reviews/${reviewId}`
  return post(request, {
    power: 'review.answer',
    schema: answerReviewForm,
    page,
    deed: (permit, fields, formKey) => answerReview(permit, reviewId, fields, formKey),
    then: () => `${page}?done=answered`,
  })
}
