import { post } from '#lib/people/form-door'
import { confirmPlan } from '#lib/victims/planning/confirm-plan'
import { confirmPlanForm } from '#lib/victims/plans/plan-form'
import { idIn } from '../../../../../id-in.ts'
import type { SaveRoute } from '../../../duty-form.ts'

/** A person confirms that a contact plan is safe. */
export async function POST(request: Request, { params }: SaveRoute) {
  const dutyId = await idIn(params, 'dutyId')
  return post(request, {
    power: 'victim.tell',
    schema: confirmPlanForm,
    page: `/victims/${dutyId}/plan`,
    deed: (permit, confirmed, formKey) => confirmPlan(permit, dutyId, confirmed, formKey),
    then: () => `/victims/${dutyId}/plan?done=confirmed`,
  })
}
