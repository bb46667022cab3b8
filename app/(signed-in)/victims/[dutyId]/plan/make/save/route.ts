import { ok, refuse } from '#lib/base/result'
import { formRoute } from '#lib/people/form-route'
import { noSuchDuty } from '#lib/victims/act-on-duty'
import { personToInform } from '#lib/victims/views/load-duty'
import { makePlan } from '#lib/victims/planning/make-plan'
import { planFormFor } from '#lib/victims/plans/plan-form'

/** The next version of a victim’s contact plan. Which questions it has depends on who is to be informed. */
export const POST = formRoute('/victims/[dutyId]/plan/make/save', {
  permission: 'victim.inform',
  schema: async (permit, { dutyId }) => {
    const duty = await personToInform(permit, dutyId)
    return duty ? ok(planFormFor(duty.whom)) : refuse(noSuchDuty)
  },
  page: ({ dutyId }) => `/victims/${dutyId}/plan/make`,
  command: (permit, fields, { dutyId, formKey }) => makePlan(permit, dutyId, fields, formKey),
  then: ({ dutyId }) => `/victims/${dutyId}/plan?done=made`,
})
