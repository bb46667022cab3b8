import { post } from '#lib/people/form-door'
import { noteRegistration } from '#lib/people/standing/note-registration'
import { registrationForm } from '#lib/people/standing/staff-form'

export async function POST(request: Request, { params }: { params: Promise<{ staffId: string }> }): Promise<Response> {
  const { staffId } = await params
  return post(request, {
    power: 'role.grant-registrar',
    schema: registrationForm,
    page: `/admin/people/${staffId}`,
    deed: (permit, fields, formKey) => noteRegistration(permit, staffId, fields, formKey),
    then: () => `/admin/people/${staffId}`,
  })
}
