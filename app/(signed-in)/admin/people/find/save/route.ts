import { ok, refuse } from '#lib/base/result'
import { formRoute } from '#lib/people/form-route'
import { memberOfKey } from '#lib/people/roles/load-staff'
import { findStaffForm } from '#lib/people/roles/staff-form'

const NOBODY = {
  kind: 'incomplete',
  words: 'There is a problem',
  fields: { key: 'Nobody here has this staff number' },
}

/** Finds a member of staff by their number, which so stands in no address. */
export const POST = formRoute('/admin/people/find/save', {
  permission: 'people.see',
  schema: findStaffForm,
  page: () => '/admin/people',
  command: async (permit, { key }) => {
    const id = await memberOfKey(permit, key)
    return id ? ok(id) : refuse(NOBODY)
  },
  then: (_, id) => `/admin/people/${id}`,
})
