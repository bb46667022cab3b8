import { formRoute } from '#lib/people/form-route'
import { correctionForm } from '#lib/victims/corrections/correction-form'
import { correctTelling } from '#lib/victims/corrections/correct-telling'

/** Records that a victim notification is false. */
export const POST = formRoute('/tellings/[tellingId]/correct/save', {
  permission: 'telling.correct',
  schema: correctionForm,
  page: ({ tellingId }) => `/tellings/${tellingId}/correct`,
  command: (permit, { reason }, { tellingId, formKey }) => correctTelling(permit, tellingId, reason, formKey),
  then: ({ tellingId }) => `/tellings/${tellingId}`,
})
