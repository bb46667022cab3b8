import { post } from '#lib/people/form-door'
import { changeSetting } from '#lib/people/settings/change-setting'
import { twoDaysForm } from '#lib/people/settings/setting-forms'

/** Saves a setting of working days that are fewer under enhanced rights, from a day on. */
export const saveDays = (request: Request, name: 'telling-days' | 'days-to-answer-a-review'): Promise<Response> =>
  post(request, {
    power: 'setting.change',
    schema: twoDaysForm,
    page: `/admin/settings?change=${name}`,
    deed: (permit, { ordinary, enhanced, ...when }, formKey) => changeSetting(permit, name, { ordinary, enhanced }, when, formKey),
    then: () => '/admin/settings?done=changed',
  })
