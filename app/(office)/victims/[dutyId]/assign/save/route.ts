import { post } from '#lib/people/form-door'
import { assignDuty } from '#lib/victims/duties/assign'
import { mayTake } from '#lib/victims/tellers'
import { assignForm } from '#lib/victims/doorsteps/telling-questions'
import type { SaveRoute } from '../../duty-form.ts'
import { idIn } from '../../../../id-in.ts'

/** A duty goes into another person’s hands. */
export async function POST(request: Request, { params }: SaveRoute) {
  const dutyId = await idIn(params, 'dutyId')
  return post(request, {
    power: 'victim.assign',
    schema: assignForm,
    page: `/victims/${dutyId}/assign`,
    deed: async (permit, { staffId }, formKey) => {
      const taker = await mayTake(permit, dutyId, staffId)
      return taker.ok ? assignDuty(permit, dutyId, taker.value, formKey) : taker
    },
    then: () => `/victims/${dutyId}?done=given`,
  })
}
