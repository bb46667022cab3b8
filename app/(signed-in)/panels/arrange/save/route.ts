import { arrangeMeeting } from '#lib/panels/meetings/arrange'
import { arrangeForm } from '#lib/panels/meetings/meeting-forms'
import { formRoute } from '#lib/people/form-route'

/** Arranges a meeting. */
export const POST = formRoute('/panels/arrange/save', {
  permission: 'panel.arrange',
  schema: arrangeForm,
  page: () => '/panels/arrange',
  command: (permit, fields, { formKey }) => arrangeMeeting(permit, fields, formKey),
  then: () => '/panels?done=arranged',
})
