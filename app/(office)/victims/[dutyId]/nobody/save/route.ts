import { post } from '#lib/people/form-door'
import { findNobodyToTell } from '#lib/victims/duties/find-nobody'
import { nobodyForm } from '#lib/victims/telling-form'
import type { SaveRoute } from '../../duty-form.ts'
import { idIn } from '../../../../id-in.ts'

/** The registrar finds that there is nobody to tell. */
export async function POST(request: Request, { params }: SaveRoute) {
  const dutyId = await idIn(params, 'dutyId')
  return post(request, {
    power: 'victim.find-nobody',
    schema: nobodyForm,
    page: `/victims/${dutyId}/nobody`,
    deed: (permit, found, formKey) => findNobodyToTell(permit, dutyId, found, formKey),
    then: () => `/victims/${dutyId}?done=nobody`,
  })
}
