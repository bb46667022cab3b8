import { formRoute } from '#lib/people/form-route'
import { oneOf } from '#lib/base/form-fields'
import { endRole } from '#lib/people/standing/end-role'
import { roleOfGrant } from '#lib/people/standing/find-role'
import { GRANTED_BY } from '#lib/people/standing/who-grants'
import { endGrantForm } from '#lib/people/standing/staff-form'

/** Ends a role. The permission follows from the role that is to end. */
export const POST = formRoute('/admin/people/[staffId]/end/save', {
  permission: async (fields) => GRANTED_BY((await roleOfGrant(oneOf(fields, 'grantId'))) ?? 'officer'),
  schema: endGrantForm,
  page: ({ staffId }) => `/admin/people/${staffId}`,
  command: (permit, fields, { formKey }) => endRole(permit, fields, formKey),
  then: ({ staffId }) => `/admin/people/${staffId}`,
})
