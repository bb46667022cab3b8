import { recordDrawnReview } from '#lib/audits/drawn/record-drawn-review'
import { reviewForm } from '#lib/audits/reviews/review-form'
import { formRoute } from '#lib/people/form-route'

/** Records what a reader finds of a drawn case. */
export const POST = formRoute('/audits/drawn/[itemId]/save', {
  permission: 'reading.give',
  schema: reviewForm,
  page: ({ itemId }) => `/audits/drawn/${itemId}`,
  command: (permit, fields, { itemId, formKey }) => recordDrawnReview(permit, itemId, fields, formKey),
  then: () => '/audits?done=read',
})
