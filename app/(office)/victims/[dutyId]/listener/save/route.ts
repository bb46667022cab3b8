import { formRoute } from '#lib/people/form-route'
import { chooseListener, listenerForm } from '#lib/victims/planning/choose-listener'

/** Who is informed for a child of 13 to 15. */
export const POST = formRoute('/victims/[dutyId]/listener/save', {
  permission: 'listener.choose',
  schema: listenerForm,
  page: ({ dutyId }) => `/victims/${dutyId}/listener`,
  command: (permit, chosen, { dutyId, formKey }) => chooseListener(permit, dutyId, chosen, formKey),
  then: ({ dutyId }) => `/victims/${dutyId}?done=chosen`,
})
