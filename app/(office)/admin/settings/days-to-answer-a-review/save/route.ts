import { post } from '#lib/people/form-door'
import { changeSetting } from '#lib/people/settings/change-setting'
import { reviewDaysForm } from '#lib/people/settings/setting-forms'

/** How soon a victim who disagrees after the crime left the count is answered, from a day on. */
export const POST = (request: Request): Promise<Response> =>
  post(request, {
    power: 'setting.change',
    schema: reviewDaysForm,
    page: '/admin/settings?change=days-to-answer-a-review',
    deed: (permit, { ordinary, enhanced, ...when }, formKey) => changeSetting(permit, 'days-to-answer-a-review', { ordinary, enhanced }, when, formKey),
    then: () => '/admin/settings?done=changed',
  })
