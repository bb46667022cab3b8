import { formRoute } from '#lib/people/form-route'
import { chooseRecipient, recipientForm } from '#lib/victims/planning/choose-recipient'

/** Who is informed for a child of 13 to 15. */
export const POST = formRoute('/victims/[dutyId]/recipient/save', {
  permission: 'recipient.choose',
  schema: recipientForm,
  page: ({ dutyId }) => `/victims/${dutyId}/recipient`,
  command: (permit, chosen, { dutyId, formKey }) => chooseRecipient(permit, dutyId, chosen, formKey),
  then: ({ dutyId }) => `/victims/${dutyId}?done=chosen`,
})
