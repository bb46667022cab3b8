import { decide } from '#lib/cancellations/decide/decide'
import { decideForm } from '#lib/cancellations/decide/decide-form'
import { formRoute } from '#lib/people/form-route'

/** Saves a decision, and shows the request as it stands then. */
export const POST = formRoute('/requests/[requestId]/decide/save', {
  permission: 'request.decide',
  schema: decideForm,
  page: ({ requestId }) => `/requests/${requestId}/decide`,
  command: (permit, fields, { requestId, formKey }) => decide(permit, requestId, fields, formKey),
  then: ({ requestId }) => `/requests/${requestId}?done=decided`,
})
