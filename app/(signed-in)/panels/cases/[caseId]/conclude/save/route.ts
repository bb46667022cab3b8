import { concludeForm } from '#lib/panels/cases/case-forms'
import { concludeCase } from '#lib/panels/cases/conclude-case'
import { formRoute } from '#lib/people/form-route'

/** Writes down what the panel concluded. */
export const POST = formRoute('/panels/cases/[caseId]/conclude/save', {
  permission: 'panel.run',
  schema: concludeForm,
  page: ({ caseId }) => `/panels/cases/${caseId}`,
  command: (permit, fields, { caseId, formKey }) => concludeCase(permit, caseId, fields, formKey),
  then: ({ caseId }) => `/panels/cases/${caseId}?done=concluded`,
})
