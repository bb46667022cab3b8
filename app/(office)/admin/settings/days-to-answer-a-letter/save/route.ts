import { post } from '#lib/people/form-door'
import { changeSetting } from '#lib/people/settings/change-setting'
import { answerDaysForm } from '#lib/people/settings/setting-forms'

/** How long a victim told in writing has to answer, from a day on. */
export const POST = (request: Request): Promise<Response> =>
  post(request, {
    power: 'setting.change',
    schema: answerDaysForm,
    page: '/admin/settings?change=days-to-answer-a-letter',
    deed: (permit, { days, ...when }, formKey) => changeSetting(permit, 'days-to-answer-a-letter', days, when, formKey),
    then: () => '/admin/settings?done=changed',
  })
