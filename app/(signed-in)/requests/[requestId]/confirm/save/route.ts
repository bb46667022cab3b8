import { confirm } from '#lib/cancellations/notify/confirm'
import { confirmForm } from '#lib/cancellations/decide/step-forms'
import { formRoute } from '#lib/people/form-route'

/** Confirms that every victim was informed, and with that cancels the crime. */
export const POST = formRoute('/requests/[requestId]/confirm/save', {
  permission: 'cancellation.confirm',
  schema: confirmForm,
  page: ({ requestId }) => `/requests/${requestId}/confirm`,
  command: (permit, fields, { requestId, formKey }) => confirm(permit, requestId, fields, formKey),
  then: ({ requestId }) => `/requests/${requestId}?done=confirmed`,
})
