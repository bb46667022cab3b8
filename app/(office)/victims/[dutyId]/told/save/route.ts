import { refuse } from '#lib/base/result'
import { tell } from '#lib/cancellations/tell'
import { post } from '#lib/people/form-door'
import { noSuchDuty } from '#lib/victims/act-on'
import { tellingFormFor, tellingOf } from '#lib/victims/doorsteps/telling-questions'
import { askedOfPoster, type SaveRoute } from '../../duty-form.ts'
import { idIn } from '../../../../id-in.ts'

/** A victim was told. What they answered may stop the case, in the same act. */
export async function POST(request: Request, { params }: SaveRoute) {
  const dutyId = await idIn(params, 'dutyId')
  const asked = await askedOfPoster(dutyId)
  return post(request, {
    power: 'victim.tell',
    schema: tellingFormFor(asked ?? { whom: 'unknown', transferred: false }),
    page: `/victims/${dutyId}/told`,
    deed: async (permit, typed, formKey) =>
      asked ? tell(permit, dutyId, tellingOf(typed, asked.now), formKey) : refuse(noSuchDuty),
    then: () => `/victims/${dutyId}?done=told`,
  })
}
