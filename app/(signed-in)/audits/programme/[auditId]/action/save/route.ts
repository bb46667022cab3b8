import { actionForm } from '#lib/audits/actions/action-forms'
import { openAction } from '#lib/audits/actions/open-action'
import { formRoute } from '#lib/people/form-route'

/** Opens an action from a whole audit. */
export const POST = formRoute('/audits/programme/[auditId]/action/save', {
  permission: 'action.open',
  schema: actionForm,
  page: ({ auditId }) => `/audits/programme/${auditId}`,
  command: (permit, fields, { auditId, formKey }) => openAction(permit, { auditId }, fields, formKey),
  then: ({ auditId }) => `/audits/programme/${auditId}?done=action`,
})
