import { post } from '#lib/people/form-door'
import { chooseListener, listenerForm } from '#lib/victims/planning/choose-listener'
import { idIn } from '../../../../id-in.ts'
import type { SaveRoute } from '../../duty-form.ts'

/** Who is told for a child of 13 to 15. */
export async function POST(request: Request, { params }: SaveRoute) {
  const dutyId = await idIn(params, 'dutyId')
  return post(request, {
    power: 'listener.choose',
    schema: listenerForm,
    page: `/victims/${dutyId}/listener`,
    deed: (permit, chosen, formKey) => chooseListener(permit, dutyId, chosen, formKey),
    then: () => `/victims/${dutyId}?done=chosen`,
  })
}
