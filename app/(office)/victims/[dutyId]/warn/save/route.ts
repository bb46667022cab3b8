import { post } from '#lib/people/form-door'
import { noteNeverDo } from '#lib/victims/duties/note-contact'
import { neverForm } from '#lib/victims/doorsteps/telling-questions'
import type { SaveRoute } from '../../duty-form.ts'
import { idIn } from '../../../../id-in.ts'

/** A warning about reaching somebody. */
export async function POST(request: Request, { params }: SaveRoute) {
  const dutyId = await idIn(params, 'dutyId')
  return post(request, {
    power: 'victim.tell',
    schema: neverForm,
    page: `/victims/${dutyId}/warn`,
    deed: (permit, { note }, formKey) => noteNeverDo(permit, dutyId, note, formKey),
    then: () => `/victims/${dutyId}?done=warned`,
  })
}
