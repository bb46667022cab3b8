import { addMember } from '#lib/people/standing/add-staff'
import { post } from '#lib/people/form-door'
import { staffForm } from '#lib/people/standing/staff-form'

export const POST = (request: Request): Promise<Response> =>
  post(request, {
    power: 'people.add',
    schema: staffForm,
    page: '/admin/people/add',
    deed: addMember,
    then: () => '/admin/people',
  })
