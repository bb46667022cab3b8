import { refuse } from '#lib/base/result'
import { post } from '#lib/people/form-door'
import { noSuchDuty } from '#lib/victims/act-on'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { attemptOf, attemptQuestions } from '#lib/victims/doorsteps/telling-questions'
import { askedOf } from '#lib/victims/views/look'
import type { SaveRoute } from '../../duty-form.ts'
import { idIn } from '../../../../id-in.ts'

/** Somebody tried to reach a victim and did not. */
export async function POST(request: Request, { params }: SaveRoute) {
  const dutyId = await idIn(params, 'dutyId')
  return post(request, {
    power: 'victim.tell',
    schema: attemptQuestions,
    page: `/victims/${dutyId}/attempt`,
    deed: async (permit, tried, formKey) => {
      const asked = await askedOf(permit, dutyId)
      return asked ? recordAttempt(permit, dutyId, attemptOf(tried, asked.now), formKey) : refuse(noSuchDuty)
    },
    then: () => `/victims/${dutyId}?done=tried`,
  })
}
