import { z } from 'zod'
import { freezeFrame } from '#lib/audits/programme/freeze'
import { formRoute } from '#lib/people/form-route'

/** Freezes everything an audit is about. */
export const POST = formRoute('/audits/programme/[auditId]/freeze/save', {
  permission: 'audit.declare',
  schema: z.object({}),
  page: ({ auditId }) => `/audits/programme/${auditId}`,
  command: (permit, _, { auditId, formKey }) => freezeFrame(permit, auditId, formKey),
  then: ({ auditId }) => `/audits/programme/${auditId}?done=frozen`,
})
