import { doneForm } from '#lib/audits/actions/action-forms'
import { doAction } from '#lib/audits/actions/do-action'
import { formRoute } from '#lib/people/form-route'

/** Its owner says that an action is done. */
export const POST = formRoute('/audits/actions/[actionId]/done/save', {
  permission: 'action.do',
  schema: doneForm,
  page: ({ actionId }) => `/audits/actions/${actionId}`,
  command: (permit, fields, { actionId, formKey }) => doAction(permit, actionId, fields, formKey),
  then: ({ actionId }) => `/audits/actions/${actionId}?done=done`,
})
