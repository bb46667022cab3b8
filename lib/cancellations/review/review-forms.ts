import { z } from 'zod'
import { choice, words } from '#lib/base/form-fields'
import { ReviewOutcome } from '#lib/base/prisma/enums'
import { STOPPING_REPLIES } from '#lib/victims/model'

/** What a victim says of a crime that was cancelled. */
export const openReviewForm = z.object({
  ground: choice('Choose what the victim says', STOPPING_REPLIES),
  theirWords: words('Write down what they said'),
})
export type OpenReviewFields = z.output<typeof openReviewForm>

/** The answer to a review. `outcome` is how the crime stood on the screen of whoever answers. */
export const answerReviewForm = z.object({
  outcome: choice('Look again at whether the crime is cancelled', ReviewOutcome),
  answer: words('Write the answer, and why'),
})
export type AnswerReviewFields = z.output<typeof answerReviewForm>
