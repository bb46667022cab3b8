import { standDownForm } from '#lib/panels/cases/case-forms'
import { standDown } from '#lib/panels/cases/stand-down'
import { formRoute } from '#lib/people/form-route'

/** A member stands down from a case. */
export const POST = formRoute('/panels/cases/[caseId]/stand-down/save', {
  permission: 'panel.attend',
  schema: standDownForm,
  page: ({ caseId }) => `/panels/cases/${caseId}`,
  command: (permit, fields, { caseId, formKey }) => standDown(permit, caseId, fields, formKey),
  then: ({ caseId }) => `/panels/cases/${caseId}?done=stood-down`,
})
