import { answerForm } from '#lib/panels/cases/case-forms'
import { answerReferral } from '#lib/panels/referrals/answer-referral'
import { formRoute } from '#lib/people/form-route'

/** The registrar answers a referral. */
export const POST = formRoute('/panels/referrals/[referralId]/answer/save', {
  permission: 'panel.answer',
  schema: answerForm,
  page: ({ referralId }) => `/panels/referrals/${referralId}`,
  command: (permit, fields, { referralId, formKey }) => answerReferral(permit, referralId, fields, formKey),
  then: ({ referralId }) => `/panels/referrals/${referralId}?done=answered`,
})
