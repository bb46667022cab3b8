import { formRoute } from '#lib/people/form-route'
import { confirmPlan } from '#lib/victims/planning/confirm-plan'
import { confirmPlanForm } from '#lib/victims/plans/plan-form'

/** A person confirms that a contact plan is safe. */
export const POST = formRoute('/victims/[dutyId]/plan/confirm/save', {
  permission: 'victim.inform',
  schema: confirmPlanForm,
  page: ({ dutyId }) => `/victims/${dutyId}/plan`,
  command: (permit, confirmed, { dutyId, formKey }) => confirmPlan(permit, dutyId, confirmed, formKey),
  then: ({ dutyId }) => `/victims/${dutyId}/plan?done=confirmed`,
})
