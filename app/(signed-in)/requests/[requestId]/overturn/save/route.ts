import { overturn } from '#lib/cancellations/decide/overturn'
import { overturnForm } from '#lib/cancellations/decide/step-forms'
import { formRoute } from '#lib/people/form-route'

/** The registrar overturns a decision maker’s decision. */
export const POST = formRoute('/requests/[requestId]/overturn/save', {
  permission: 'decision.overturn',
  schema: overturnForm,
  page: ({ requestId }) => `/requests/${requestId}/overturn`,
  command: (permit, { reason }, { requestId, formKey }) => overturn(permit, requestId, reason, formKey),
  then: ({ requestId }) => `/requests/${requestId}?done=overturned`,
})
