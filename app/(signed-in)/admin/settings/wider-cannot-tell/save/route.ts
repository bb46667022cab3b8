import { formRoute } from '#lib/people/form-route'
import { changeSetting } from '#lib/people/settings/change-setting'
import { cannotTellForm } from '#lib/people/settings/setting-forms'

/** Whether the registrar may find that a victim cannot be informed, from a day on. */
export const POST = formRoute('/admin/settings/wider-cannot-tell/save', {
  permission: 'setting.change',
  schema: cannotTellForm,
  page: () => '/admin/settings?change=wider-cannot-tell',
  command: (permit, { allowed, ...when }, { formKey }) =>
    changeSetting(
      permit,
      'wider-cannot-tell',
      (reasonId) => ({ answerId: allowed === 'yes' ? reasonId : null }),
      when,
      formKey,
    ),
  then: () => '/admin/settings?done=changed',
})
