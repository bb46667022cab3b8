import { minutesForm } from '#lib/panels/meetings/meeting-forms'
import { saveMinutes } from '#lib/panels/meetings/save-minutes'
import { formRoute } from '#lib/people/form-route'

/** Saves the minutes; the final ones close the meeting. */
export const POST = formRoute('/panels/[meetingId]/minutes/save', {
  permission: 'panel.run',
  schema: minutesForm,
  page: ({ meetingId }) => `/panels/${meetingId}`,
  command: (permit, fields, { meetingId, formKey }) => saveMinutes(permit, meetingId, fields, formKey),
  then: ({ meetingId }) => `/panels/${meetingId}?done=minutes`,
})
