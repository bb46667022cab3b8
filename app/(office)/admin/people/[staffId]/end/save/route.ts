import { post } from '#lib/people/form-door'
import { endRole } from '#lib/people/standing/end-role'
import { roleOfGrant } from '#lib/people/standing/find-role'
import { GRANTED_BY } from '#lib/people/standing/who-grants'
import { endGrantForm } from '#lib/people/standing/staff-form'

/** The power follows from the role that is to end, so that is looked up first. */
export async function POST(request: Request, { params }: { params: Promise<{ staffId: string }> }): Promise<Response> {
  const { staffId } = await params
  const role = await roleOfGrant((await request.clone().formData()).get('grantId'))
  return post(request, {
    power: GRANTED_BY(role ?? 'officer'),
    schema: endGrantForm,
    page: `/admin/people/${staffId}`,
    deed: endRole,
    then: () => `/admin/people/${staffId}`,
  })
}
