import { oneOf } from '#lib/base/form-fields'
import { formRoute } from '#lib/people/form-route'
import { grantRole } from '#lib/people/standing/grant'
import { GRANTED_BY } from '#lib/people/standing/who-grants'
import type { Role } from '#lib/people/model'
import { grantForm } from '#lib/people/standing/staff-form'

/** Gives somebody a role. The permission follows from the role that is posted; the schema refuses what is no role. */
export const POST = formRoute('/admin/people/[staffId]/role/save', {
  permission: (fields) => GRANTED_BY(oneOf(fields, 'role') as Role),
  schema: grantForm,
  page: ({ staffId }) => `/admin/people/${staffId}`,
  command: (permit, fields, { staffId, formKey }) => grantRole(permit, staffId, fields, formKey),
  then: ({ staffId }) => `/admin/people/${staffId}`,
})
