import { ok, refuse } from '#lib/base/result'
import { post } from '#lib/people/form-door'
import { memberOfKey } from '#lib/people/standing/look'
import { findStaffForm } from '#lib/people/standing/staff-form'

export const POST = (request: Request): Promise<Response> =>
  post(request, {
    power: 'people.see',
    schema: findStaffForm,
    page: '/admin/people',
    deed: async (permit, { key }) => {
      const id = await memberOfKey(permit, key)
      return id
        ? ok(id)
        : refuse({
            kind: 'incomplete',
            words: 'There is a problem',
            fields: { key: 'Nobody here has this staff number' },
          })
    },
    then: (id) => `/admin/people/${id}`,
  })
