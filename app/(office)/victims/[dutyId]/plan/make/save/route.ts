import { refuse } from '#lib/base/result'
import { post } from '#lib/people/form-door'
import { noSuchDuty } from '#lib/victims/act-on'
import { makePlan } from '#lib/victims/planning/make-plan'
import { planFormFor } from '#lib/victims/plans/plan-form'
import { idIn } from '../../../../../id-in.ts'
import { askedOfPoster, type SaveRoute } from '../../../duty-form.ts'

/** The next version of a victim’s contact plan. */
export async function POST(request: Request, { params }: SaveRoute) {
  const dutyId = await idIn(params, 'dutyId')
  const asked = await askedOfPoster(dutyId)
  return post(request, {
    power: 'victim.tell',
    schema: planFormFor(asked?.whom ?? 'unknown'),
    page: `/victims/${dutyId}/plan/make`,
    deed: async (permit, fields, formKey) => (asked ? makePlan(permit, dutyId, fields, formKey) : refuse(noSuchDuty)),
    then: () => `/victims/${dutyId}/plan?done=made`,
  })
}
