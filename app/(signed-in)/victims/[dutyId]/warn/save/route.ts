import { formRoute } from '#lib/people/form-route'
import { noteNeverDo } from '#lib/victims/duties/note-contact'
import { neverForm } from '#lib/victims/informing/notification-questions'

/** A warning about reaching somebody. */
export const POST = formRoute('/victims/[dutyId]/warn/save', {
  permission: 'victim.inform',
  schema: neverForm,
  page: ({ dutyId }) => `/victims/${dutyId}/warn`,
  command: (permit, { note }, { dutyId, formKey }) => noteNeverDo(permit, dutyId, note, formKey),
  then: ({ dutyId }) => `/victims/${dutyId}?done=warned`,
})
