import { post } from '#lib/people/form-door'
import { changeSetting } from '#lib/people/settings/change-setting'
import { oneCountForm, twoDaysForm } from '#lib/people/settings/setting-forms'

/** Saves a setting of working days that are fewer under enhanced rights, from a day on. */
export const saveDays = (request: Request, name: 'telling-days' | 'days-to-answer-a-review'): Promise<Response> =>
  post(request, {
    power: 'setting.change',
    schema: twoDaysForm,
    page: `/admin/settings?change=${name}`,
    deed: (permit, { ordinary, enhanced, ...when }, formKey) =>
      changeSetting(permit, name, { ordinary, enhanced }, when, formKey),
    then: () => '/admin/settings?done=changed',
  })

/** Saves a setting of so many working days, from a day on. */
export const saveDayCount = (
  request: Request,
  name: 'days-to-answer-a-letter' | 'days-until-quiet',
): Promise<Response> =>
  post(request, {
    power: 'setting.change',
    schema: oneCountForm,
    page: `/admin/settings?change=${name}`,
    deed: (permit, { days, ...when }, formKey) => changeSetting(permit, name, days, when, formKey),
    then: () => '/admin/settings?done=changed',
  })
