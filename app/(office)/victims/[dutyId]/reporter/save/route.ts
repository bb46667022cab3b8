import { post } from '#lib/people/form-door'
import { reporterForm, tellReporter } from '#lib/victims/planning/tell-reporter'
import { idIn } from '../../../../id-in.ts'
import type { SaveRoute } from '../../duty-form.ts'

/** A professional who reported the crime was told. */
export async function POST(request: Request, { params }: SaveRoute) {
  const dutyId = await idIn(params, 'dutyId')
  return post(request, {
    power: 'victim.tell',
    schema: reporterForm,
    page: `/victims/${dutyId}/reporter`,
    deed: (permit, told, formKey) => tellReporter(permit, dutyId, told, formKey),
    then: () => `/victims/${dutyId}?done=reporter`,
  })
}
