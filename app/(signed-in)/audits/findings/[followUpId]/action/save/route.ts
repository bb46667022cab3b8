import { actionForm } from '#lib/audits/actions/action-forms'
import { openAction } from '#lib/audits/actions/open-action'
import { formRoute } from '#lib/people/form-route'

/** Opens an action from what an audit found wrong. */
export const POST = formRoute('/audits/findings/[followUpId]/action/save', {
  permission: 'action.open',
  schema: actionForm,
  page: ({ followUpId }) => `/audits/findings/${followUpId}`,
  command: (permit, fields, { followUpId, formKey }) => openAction(permit, { followUpId }, fields, formKey),
  then: ({ followUpId }) => `/audits/findings/${followUpId}?done=action`,
})
