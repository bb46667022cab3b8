import { takeOff } from '#lib/panels/cases/take-off'
import { takeOffForm } from '#lib/panels/cases/case-forms'
import { formRoute } from '#lib/people/form-route'

/** Takes a case off the agenda. */
export const POST = formRoute('/panels/cases/[caseId]/take-off/save', {
  permission: 'panel.prepare',
  schema: takeOffForm,
  page: ({ caseId }) => `/panels/cases/${caseId}`,
  command: (permit, fields, { caseId, formKey }) => takeOff(permit, caseId, fields, formKey),
  then: ({ caseId }) => `/panels/cases/${caseId}?done=taken-off`,
})
