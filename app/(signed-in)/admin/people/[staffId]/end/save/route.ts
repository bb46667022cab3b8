import { formRoute } from '#lib/people/form-route'
import { oneOf } from '#lib/base/form-fields'
import { endRole } from '#lib/people/roles/end-role'
import { roleOfGrant } from '#lib/people/roles/find-role'
import { grantingPermission } from '#lib/people/roles/who-grants'
import { endGrantForm } from '#lib/people/roles/staff-form'

/** Ends a role. The permission follows from the role that is to end. */
export const POST = formRoute('/admin/people/[staffId]/end/save', {
  permission: async (fields) => grantingPermission((await roleOfGrant(oneOf(fields, 'grantId'))) ?? 'officer'),
  schema: endGrantForm,
  page: ({ staffId }) => `/admin/people/${staffId}`,
  command: (permit, fields, { formKey }) => endRole(permit, fields, formKey),
  then: ({ staffId }) => `/admin/people/${staffId}`,
})
