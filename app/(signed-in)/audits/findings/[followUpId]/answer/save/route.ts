import { answerFinding } from '#lib/audits/follow-up/answer-finding'
import { registrarForm } from '#lib/audits/follow-up/follow-up-forms'
import { formRoute } from '#lib/people/form-route'

/** The registrar’s answer to what an audit found wrong. */
export const POST = formRoute('/audits/findings/[followUpId]/answer/save', {
  permission: 'finding.answer',
  schema: registrarForm,
  page: ({ followUpId }) => `/audits/findings/${followUpId}`,
  command: (permit, fields, { followUpId, formKey }) => answerFinding(permit, followUpId, fields, formKey),
  then: ({ followUpId }) => `/audits/findings/${followUpId}?done=answered`,
})
