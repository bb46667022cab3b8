import { standardsForm } from '#lib/audits/follow-up/follow-up-forms'
import { releaseNote } from '#lib/audits/follow-up/release-note'
import { formRoute } from '#lib/people/form-route'

/** What professional standards found of a decision that could have been deliberate. */
export const POST = formRoute('/audits/findings/[followUpId]/release/save', {
  permission: 'finding.release',
  schema: standardsForm,
  page: ({ followUpId }) => `/audits/findings/${followUpId}`,
  command: (permit, fields, { followUpId, formKey }) => releaseNote(permit, followUpId, fields, formKey),
  then: ({ followUpId }) => `/audits/findings/${followUpId}?done=answered`,
})
