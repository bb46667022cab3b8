import { formRoute } from '#lib/people/form-route'
import { reporterForm, tellReporter } from '#lib/victims/planning/tell-reporter'

/** A professional who reported the crime was informed. */
export const POST = formRoute('/victims/[dutyId]/reporter/save', {
  permission: 'victim.tell',
  schema: reporterForm,
  page: ({ dutyId }) => `/victims/${dutyId}/reporter`,
  command: (permit, fields, { dutyId, formKey }) => tellReporter(permit, dutyId, fields, formKey),
  then: ({ dutyId }) => `/victims/${dutyId}?done=reporter`,
})
