import { stop } from '#lib/cancellations/decide/stop'
import { stopForm } from '#lib/cancellations/decide/step-forms'
import { formRoute } from '#lib/people/form-route'

/** Stops an authorised case before it takes effect, and sends it back to its decision maker. */
export const POST = formRoute('/requests/[requestId]/stop/save', {
  permission: 'request.stop',
  schema: stopForm,
  page: ({ requestId }) => `/requests/${requestId}/stop`,
  command: (permit, { reason }, { requestId, formKey }) => stop(permit, requestId, reason, formKey),
  then: ({ requestId }) => `/requests/${requestId}?done=stopped`,
})
