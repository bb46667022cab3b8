import { reviewMerge } from '#lib/cancellations/merges/review'
import { mergeReviewForm } from '#lib/cancellations/merges/review-form'
import { formRoute } from '#lib/people/form-route'

/** Finds that a merge holds, although the principal crime has changed. */
export const POST = formRoute('/crimes/[crimeId]/merge/save', {
  permission: 'crime.reinstate',
  schema: mergeReviewForm,
  page: ({ crimeId }) => `/crimes/${crimeId}/merge`,
  command: (permit, { reason }, { crimeId, formKey }) => reviewMerge(permit, crimeId, reason, formKey),
  then: ({ crimeId }) => `/crimes/${crimeId}/merge?done=holds`,
})
