import { readingForm } from '#lib/audits/reading-form'
import { recordReading } from '#lib/audits/record-reading'
import { formRoute } from '#lib/people/form-route'

/** Records what an auditor finds of a decision. */
export const POST = formRoute('/audits/[decisionId]/save', {
  permission: 'decision.audit',
  schema: readingForm,
  page: ({ decisionId }) => `/audits/${decisionId}`,
  command: (permit, fields, { decisionId, formKey }) => recordReading(permit, decisionId, fields, formKey),
  then: ({ decisionId }) => `/audits/${decisionId}?done=read`,
})
