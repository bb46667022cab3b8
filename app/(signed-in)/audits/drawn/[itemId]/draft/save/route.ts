import { draftForm } from '#lib/audits/reviews/review-form'
import { saveReviewDraft } from '#lib/audits/drawn/save-draft'
import { formRoute } from '#lib/people/form-route'

/** Keeps what a reader has typed so far of a drawn case. */
export const POST = formRoute('/audits/drawn/[itemId]/draft/save', {
  permission: 'reading.give',
  schema: draftForm,
  page: ({ itemId }) => `/audits/drawn/${itemId}`,
  command: (permit, fields, { itemId }) => saveReviewDraft(permit, { itemId }, fields),
  then: () => '/audits?done=kept',
})
