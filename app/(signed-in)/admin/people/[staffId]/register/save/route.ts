import { formRoute } from '#lib/people/form-route'
import { noteRegistration } from '#lib/people/roles/note-registration'
import { registrationForm } from '#lib/people/roles/staff-form'

/** Records an entry in the College register. */
export const POST = formRoute('/admin/people/[staffId]/register/save', {
  permission: 'role.grant-registrar',
  schema: registrationForm,
  page: ({ staffId }) => `/admin/people/${staffId}`,
  command: (permit, fields, { staffId, formKey }) => noteRegistration(permit, staffId, fields, formKey),
  then: ({ staffId }) => `/admin/people/${staffId}`,
})
