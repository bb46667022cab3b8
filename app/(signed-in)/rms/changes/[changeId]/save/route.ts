import { answerChange } from '#lib/imports/changes/answer-change'
import { answerForm } from '#lib/imports/changes/answer-form'
import { formRoute } from '#lib/people/form-route'

/** The registrar says whether a change in the RMS is right, or is to be put right. */
export const POST = formRoute('/rms/changes/[changeId]/save', {
  permission: 'rms-change.answer',
  schema: answerForm,
  page: ({ changeId }) => `/rms/changes/${changeId}`,
  command: (permit, fields, { changeId, formKey }) => answerChange(permit, changeId, fields, formKey),
  then: ({ changeId }) => `/rms/changes/${changeId}`,
})
