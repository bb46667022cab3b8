import { post } from '#lib/people/form-door'
import { GRANTED_BY, endRole, roleOfGrant } from '#lib/people/grant'
import { endGrantForm } from '#lib/people/staff-form'

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
