import { formRoute } from '#lib/people/form-route'
import { changeSetting } from '#lib/people/settings/change-setting'
import { monthsForm } from '#lib/people/settings/setting-forms'

/** How many months after their training a decision maker takes it again, from a day on. */
export const POST = formRoute('/admin/settings/refresher-training/save', {
  permission: 'setting.change',
  schema: monthsForm,
  page: () => '/admin/settings?change=refresher-training',
  command: (permit, { months, ...when }, { formKey }) =>
    changeSetting(permit, 'refresher-training', { months }, when, formKey),
  then: () => '/admin/settings?done=changed',
})
