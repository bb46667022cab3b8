import { formRoute } from '#lib/people/form-route'
import { findNobodyToInform } from '#lib/victims/duties/find-nobody'
import { nobodyForm } from '#lib/victims/notification-form'

/** The registrar finds that there is nobody to inform. */
export const POST = formRoute('/victims/[dutyId]/nobody/save', {
  permission: 'victim.find-nobody',
  schema: nobodyForm,
  page: ({ dutyId }) => `/victims/${dutyId}/nobody`,
  command: (permit, found, { dutyId, formKey }) => findNobodyToInform(permit, dutyId, found, formKey),
  then: ({ dutyId }) => `/victims/${dutyId}?done=nobody`,
})
