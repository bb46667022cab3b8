import { openReview } from '#lib/cancellations/review/open-review'
import { openReviewForm } from '#lib/cancellations/review/review-forms'
import { formRoute } from '#lib/people/form-route'

/** Opens a review of a cancelled crime, because of what its victim says. */
export const POST = formRoute('/crimes/[crimeId]/review/save', {
  permission: 'review.open',
  schema: openReviewForm,
  page: ({ crimeId }) => `/crimes/${crimeId}/review`,
  command: (permit, fields, { crimeId, formKey }) => openReview(permit, crimeId, fields, formKey),
  then: ({ crimeId }) => `/crimes/${crimeId}/review?done=opened`,
})
