import { absentForm } from '#lib/panels/meetings/meeting-forms'
import { noteAbsent } from '#lib/panels/meetings/note-absent'
import { formRoute } from '#lib/people/form-route'

/** Notes that a member did not come. */
export const POST = formRoute('/panels/[meetingId]/absent/save', {
  permission: 'panel.run',
  schema: absentForm,
  page: ({ meetingId }) => `/panels/${meetingId}`,
  command: (permit, fields, { meetingId, formKey }) => noteAbsent(permit, meetingId, fields, formKey),
  then: ({ meetingId }) => `/panels/${meetingId}?done=absent`,
})
