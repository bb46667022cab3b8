import { answerNote } from '#lib/audits/follow-up/answer-note'
import { deciderForm } from '#lib/audits/follow-up/follow-up-forms'
import { formRoute } from '#lib/people/form-route'

/** What whoever decided makes of what was found. */
export const POST = formRoute('/audits/findings/[followUpId]/note/save', {
  permission: 'note.answer',
  schema: deciderForm,
  page: ({ followUpId }) => `/audits/findings/${followUpId}`,
  command: (permit, fields, { followUpId, formKey }) => answerNote(permit, followUpId, fields, formKey),
  then: ({ followUpId }) => `/audits/findings/${followUpId}?done=answered`,
})
