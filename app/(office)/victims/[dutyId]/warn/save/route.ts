import { refuse } from '#lib/base/result'
import { post } from '#lib/people/form-door'
import { noSuchDuty } from '#lib/victims/act-on'
import { noteNeverDo } from '#lib/victims/note-contact'
import { neverForm } from '#lib/victims/doorsteps/telling-questions'
import { askedOfPoster, type SaveRoute } from '../../duty-form.ts'

/** A warning about reaching somebody. */
export async function POST(request: Request, { params }: SaveRoute) {
  const { dutyId } = await params
  const asked = await askedOfPoster(dutyId)
  return post(request, {
    power: 'victim.tell',
    schema: neverForm,
    page: `/victims/${dutyId}/warn`,
    deed: async (permit, { note }, formKey) => (asked ? noteNeverDo(permit, dutyId, note, formKey) : refuse(noSuchDuty)),
    then: () => `/victims/${dutyId}?done=warned`,
  })
}
