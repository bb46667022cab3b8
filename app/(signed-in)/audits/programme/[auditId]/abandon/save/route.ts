import { abandonForm } from '#lib/audits/programme/programme-forms'
import { abandonFrame } from '#lib/audits/programme/abandon'
import { formRoute } from '#lib/people/form-route'

/** Gives the frame of an audit up, with the reason. */
export const POST = formRoute('/audits/programme/[auditId]/abandon/save', {
  permission: 'audit.declare',
  schema: abandonForm,
  page: ({ auditId }) => `/audits/programme/${auditId}`,
  command: (permit, fields, { auditId, formKey }) => abandonFrame(permit, auditId, fields, formKey),
  then: ({ auditId }) => `/audits/programme/${auditId}?done=abandoned`,
})
