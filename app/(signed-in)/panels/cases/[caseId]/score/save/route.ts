import { scoreForm } from '#lib/panels/cases/case-forms'
import { giveScore } from '#lib/panels/cases/give-score'
import { formRoute } from '#lib/people/form-route'

/** A member scores a case. */
export const POST = formRoute('/panels/cases/[caseId]/score/save', {
  permission: 'panel.attend',
  schema: scoreForm,
  page: ({ caseId }) => `/panels/cases/${caseId}`,
  command: (permit, fields, { caseId, formKey }) => giveScore(permit, caseId, fields, formKey),
  then: ({ caseId }) => `/panels/cases/${caseId}?done=score`,
})
