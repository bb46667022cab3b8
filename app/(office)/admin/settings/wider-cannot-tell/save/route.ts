import { post } from '#lib/people/form-door'
import { changeSetting } from '#lib/people/settings/change-setting'
import { cannotTellForm } from '#lib/people/settings/setting-forms'

/** Whether the registrar may find that a victim cannot be told, from a day on. */
export const POST = (request: Request): Promise<Response> =>
  post(request, {
    power: 'setting.change',
    schema: cannotTellForm,
    page: '/admin/settings?change=wider-cannot-tell',
    deed: (permit, { allowed, ...when }, formKey) =>
      changeSetting(
        permit,
        'wider-cannot-tell',
        (reasonId) => ({ answerId: allowed === 'yes' ? reasonId : null }),
        when,
        formKey,
      ),
    then: () => '/admin/settings?done=changed',
  })
