import { answerForm } from '#lib/imports/late/answer-form'
import { answerLateChange } from '#lib/imports/late/answer-late-change'
import { formRoute } from '#lib/people/form-route'

/** The registrar decides that a cancellation stands although something changed after it. */
export const POST = formRoute('/crimes/[crimeId]/changed/save', {
  permission: 'late-change.answer',
  schema: answerForm,
  page: ({ crimeId }) => `/crimes/${crimeId}/changed`,
  command: (permit, fields, { crimeId, formKey }) => answerLateChange(permit, crimeId, fields, formKey),
  then: ({ crimeId }) => `/crimes/${crimeId}`,
})
