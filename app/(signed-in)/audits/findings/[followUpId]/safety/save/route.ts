import { safeguardingForm } from '#lib/audits/follow-up/follow-up-forms'
import { recordSafeguarding } from '#lib/audits/follow-up/record-safeguarding'
import { formRoute } from '#lib/people/form-route'

/** What was done so that somebody is safe. */
export const POST = formRoute('/audits/findings/[followUpId]/safety/save', {
  permission: 'safeguarding.record',
  schema: safeguardingForm,
  page: ({ followUpId }) => `/audits/findings/${followUpId}`,
  command: (permit, fields, { followUpId, formKey }) => recordSafeguarding(permit, followUpId, fields, formKey),
  then: ({ followUpId }) => `/audits/findings/${followUpId}?done=answered`,
})
