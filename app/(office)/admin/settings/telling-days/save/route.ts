import { post } from '#lib/people/form-door'
import { changeSetting } from '#lib/people/settings/change-setting'
import { tellingDaysForm } from '#lib/people/settings/setting-forms'

/** How soon a victim is told, from a day on. */
export const POST = (request: Request): Promise<Response> =>
  post(request, {
    power: 'setting.change',
    schema: tellingDaysForm,
    page: '/admin/settings?change=telling-days',
    deed: (permit, { ordinary, enhanced, ...when }, formKey) => changeSetting(permit, 'telling-days', { ordinary, enhanced }, when, formKey),
    then: () => '/admin/settings?done=changed',
  })
