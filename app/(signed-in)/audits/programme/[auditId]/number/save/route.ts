import { giveNumber } from '#lib/audits/programme/give-number'
import { numberForm } from '#lib/audits/programme/programme-forms'
import { formRoute } from '#lib/people/form-route'

/** Takes one of the two numbers of a seed. */
export const POST = formRoute('/audits/programme/[auditId]/number/save', {
  permission: 'audit.give-number',
  schema: numberForm,
  page: ({ auditId }) => `/audits/programme/${auditId}`,
  command: (permit, fields, { auditId, formKey }) => giveNumber(permit, auditId, fields, formKey),
  then: ({ auditId }) => `/audits/programme/${auditId}?done=number`,
})
