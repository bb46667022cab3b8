import { giveUndertaking } from '#lib/panels/meetings/give-undertaking'
import { undertakingForm } from '#lib/panels/meetings/meeting-forms'
import { formRoute } from '#lib/people/form-route'

/** A member gives the undertaking. */
export const POST = formRoute('/panels/[meetingId]/undertaking/save', {
  permission: 'panel.attend',
  schema: undertakingForm,
  page: ({ meetingId }) => `/panels/${meetingId}`,
  command: (permit, fields, { meetingId, formKey }) => giveUndertaking(permit, meetingId, formKey),
  then: ({ meetingId }) => `/panels/${meetingId}?done=undertaking`,
})
