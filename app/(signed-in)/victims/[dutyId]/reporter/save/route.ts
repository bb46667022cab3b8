import { formRoute } from '#lib/people/form-route'
import { reporterForm, notifyReporter } from '#lib/victims/planning/notify-reporter'

/** A professional who reported the crime was informed. */
export const POST = formRoute('/victims/[dutyId]/reporter/save', {
  permission: 'victim.inform',
  schema: reporterForm,
  page: ({ dutyId }) => `/victims/${dutyId}/reporter`,
  command: (permit, fields, { dutyId, formKey }) => notifyReporter(permit, dutyId, fields, formKey),
  then: ({ dutyId }) => `/victims/${dutyId}?done=reporter`,
})
