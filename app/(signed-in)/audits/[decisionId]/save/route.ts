import { reviewForm } from '#lib/audits/reviews/review-form'
import { recordReview } from '#lib/audits/reviews/record-review'
import { formRoute } from '#lib/people/form-route'

/** Records what an auditor finds of a decision. */
export const POST = formRoute('/audits/[decisionId]/save', {
  permission: 'decision.audit',
  schema: reviewForm,
  page: ({ decisionId }) => `/audits/${decisionId}`,
  command: (permit, fields, { decisionId, formKey }) => recordReview(permit, decisionId, fields, formKey),
  then: ({ decisionId }) => `/audits/${decisionId}?done=read`,
})
