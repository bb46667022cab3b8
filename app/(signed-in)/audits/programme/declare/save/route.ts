import { declareAudit } from '#lib/audits/programme/declare'
import { declareForm } from '#lib/audits/programme/declare-form'
import { formRoute } from '#lib/people/form-route'

/** Declares an audit. */
export const POST = formRoute('/audits/programme/declare/save', {
  permission: 'audit.declare',
  schema: declareForm,
  page: () => '/audits/programme/declare',
  command: (permit, fields, { formKey }) => declareAudit(permit, fields, formKey),
  then: () => '/audits/programme?done=declared',
})
