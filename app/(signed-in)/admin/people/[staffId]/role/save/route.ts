import { oneOf } from '#lib/base/form-fields'
import { formRoute } from '#lib/people/form-route'
import { grantRole } from '#lib/people/roles/grant'
import { grantingPermission } from '#lib/people/roles/who-grants'
import { ROLES } from '#lib/people/model'
import { grantForm } from '#lib/people/roles/staff-form'

/** Gives somebody a role. The permission follows from the role that is posted; the schema refuses what is no role. */
export const POST = formRoute('/admin/people/[staffId]/role/save', {
  permission: (fields) => grantingPermission(ROLES.find((role) => role === oneOf(fields, 'role'))),
  schema: grantForm,
  page: ({ staffId }) => `/admin/people/${staffId}`,
  command: (permit, fields, { staffId, formKey }) => grantRole(permit, staffId, fields, formKey),
  then: ({ staffId }) => `/admin/people/${staffId}`,
})
