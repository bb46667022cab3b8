import { checkForm } from '#lib/audits/actions/action-forms'
import { checkAction } from '#lib/audits/actions/check-action'
import { formRoute } from '#lib/people/form-route'

/** Somebody who is not its owner closes an action or sends it back. */
export const POST = formRoute('/audits/actions/[actionId]/check/save', {
  permission: 'action.check',
  schema: checkForm,
  page: ({ actionId }) => `/audits/actions/${actionId}`,
  command: (permit, fields, { actionId, formKey }) => checkAction(permit, actionId, fields, formKey),
  then: ({ actionId }) => `/audits/actions/${actionId}?done=checked`,
})
