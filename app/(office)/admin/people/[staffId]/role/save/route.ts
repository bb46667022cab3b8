import { post } from '#lib/people/form-door'
import { grantRole } from '#lib/people/standing/grant'
import { GRANTED_BY } from '#lib/people/standing/who-grants'
import type { Role } from '#lib/people/model'
import { grantForm } from '#lib/people/standing/staff-form'

/** The power follows from the role asked for, so the form is read once more for it. */
export async function POST(request: Request, { params }: { params: Promise<{ staffId: string }> }): Promise<Response> {
  const { staffId } = await params
  const role = (await request.clone().formData()).get('role')
  return post(request, {
    power: GRANTED_BY(role as Role),
    schema: grantForm,
    page: `/admin/people/${staffId}`,
    deed: (permit, fields, formKey) => grantRole(permit, staffId, fields, formKey),
    then: () => `/admin/people/${staffId}`,
  })
}
