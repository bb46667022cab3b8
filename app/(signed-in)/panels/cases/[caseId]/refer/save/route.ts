import { referForm } from '#lib/panels/cases/case-forms'
import { referCase } from '#lib/panels/referrals/refer-case'
import { formRoute } from '#lib/people/form-route'

/** Refers a case to the registrar. */
export const POST = formRoute('/panels/cases/[caseId]/refer/save', {
  permission: 'panel.refer',
  schema: referForm,
  page: ({ caseId }) => `/panels/cases/${caseId}`,
  command: (permit, fields, { caseId, formKey }) => referCase(permit, caseId, fields, formKey),
  then: ({ caseId }) => `/panels/cases/${caseId}?done=referred`,
})
