import { draftForm } from '#lib/audits/reviews/review-form'
import { saveReviewDraft } from '#lib/audits/drawn/save-draft'
import { formRoute } from '#lib/people/form-route'

/** Keeps what an auditor has typed so far of a decision they dipped into. */
export const POST = formRoute('/audits/[decisionId]/draft/save', {
  permission: 'decision.audit',
  schema: draftForm,
  page: ({ decisionId }) => `/audits/${decisionId}`,
  command: (permit, fields, { decisionId }) => saveReviewDraft(permit, { decisionId }, fields),
  then: () => '/audits?done=kept',
})
