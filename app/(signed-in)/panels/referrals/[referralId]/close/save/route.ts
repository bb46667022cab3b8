import { closeForm } from '#lib/panels/cases/case-forms'
import { closeReferral } from '#lib/panels/referrals/close-referral'
import { formRoute } from '#lib/people/form-route'

/** A member closes a referral whose answer they have read. */
export const POST = formRoute('/panels/referrals/[referralId]/close/save', {
  permission: 'panel.refer',
  schema: closeForm,
  page: ({ referralId }) => `/panels/referrals/${referralId}`,
  command: (permit, fields, { referralId, formKey }) => closeReferral(permit, referralId, formKey),
  then: ({ referralId }) => `/panels/referrals/${referralId}?done=closed`,
})
