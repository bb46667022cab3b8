import { formRoute } from '#lib/people/form-route'
import { changeSetting } from '#lib/people/settings/change-setting'
import { oneCountForm, twoDaysForm } from '#lib/people/settings/setting-forms'

/** The POST that saves a setting of working days that are fewer under enhanced rights, from a day on. */
export const daysRoute = (name: 'informing-days' | 'days-to-answer-a-review') =>
  formRoute('/admin/settings', {
    permission: 'setting.change',
    schema: twoDaysForm,
    page: () => `/admin/settings?change=${name}`,
    command: (permit, { ordinary, enhanced, ...when }, { formKey }) =>
      changeSetting(permit, name, { ordinary, enhanced }, when, formKey),
    then: () => '/admin/settings?done=changed',
  })

/** The POST that saves a setting of one number of days, from a day on. */
export const dayCountRoute = (name: 'days-to-answer-a-letter' | 'days-to-decide-late-change' | 'days-until-quiet') =>
  formRoute('/admin/settings', {
    permission: 'setting.change',
    schema: oneCountForm,
    page: () => `/admin/settings?change=${name}`,
    command: (permit, { days, ...when }, { formKey }) => changeSetting(permit, name, days, when, formKey),
    then: () => '/admin/settings?done=changed',
  })
