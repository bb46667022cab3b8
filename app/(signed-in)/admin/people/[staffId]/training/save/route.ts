import { formRoute } from '#lib/people/form-route'
import { noteTraining } from '#lib/people/roles/note-training'
import { trainingForm } from '#lib/people/roles/staff-form'

/** Records that somebody was trained in cancellation. */
export const POST = formRoute('/admin/people/[staffId]/training/save', {
  permission: 'role.grant-decision-maker',
  schema: trainingForm,
  page: ({ staffId }) => `/admin/people/${staffId}`,
  command: (permit, { completedOn }, { staffId, formKey }) => noteTraining(permit, staffId, completedOn, formKey),
  then: ({ staffId }) => `/admin/people/${staffId}`,
})
