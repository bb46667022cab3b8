import { addCasesToMeeting } from '#lib/panels/meetings/add-cases'
import { addCasesForm } from '#lib/panels/meetings/meeting-forms'
import { formRoute } from '#lib/people/form-route'

/** Puts decided cases on the agenda. */
export const POST = formRoute('/panels/[meetingId]/cases/save', {
  permission: 'panel.prepare',
  schema: addCasesForm,
  page: ({ meetingId }) => `/panels/${meetingId}/cases`,
  command: (permit, fields, { meetingId, formKey }) => addCasesToMeeting(permit, meetingId, fields, formKey),
  then: ({ meetingId }) => `/panels/${meetingId}?done=cases`,
})
