import { addMember } from '#lib/people/roles/add-staff'
import { formRoute } from '#lib/people/form-route'
import { staffForm } from '#lib/people/roles/staff-form'

/** Adds a member of staff. */
export const POST = formRoute('/admin/people/add/save', {
  permission: 'people.add',
  schema: staffForm,
  page: () => '/admin/people/add',
  command: (permit, fields, { formKey }) => addMember(permit, fields, formKey),
  then: () => '/admin/people',
})
