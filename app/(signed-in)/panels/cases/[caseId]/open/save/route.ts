import { openForm } from '#lib/panels/cases/case-forms'
import { openDiscussion } from '#lib/panels/cases/open-discussion'
import { formRoute } from '#lib/people/form-route'

/** Opens the discussion of a case. */
export const POST = formRoute('/panels/cases/[caseId]/open/save', {
  permission: 'panel.run',
  schema: openForm,
  page: ({ caseId }) => `/panels/cases/${caseId}`,
  command: (permit, fields, { caseId, formKey }) => openDiscussion(permit, caseId, formKey),
  then: ({ caseId }) => `/panels/cases/${caseId}?done=opened`,
})
