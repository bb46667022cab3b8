import { z } from 'zod'
import { words } from '#lib/base/form-fields'
import { withdraw } from '#lib/cancellations/request/withdraw'
import { formRoute } from '#lib/people/form-route'

/** Withdraws a request, with a reason. */
export const POST = formRoute('/requests/[requestId]/withdraw/save', {
  permission: 'request.withdraw',
  schema: z.object({ reason: words('Say why you withdraw it') }),
  page: ({ requestId }) => `/requests/${requestId}/withdraw`,
  command: (permit, { reason }, { requestId, formKey }) => withdraw(permit, requestId, reason, formKey),
  then: ({ requestId }) => `/requests/${requestId}/withdraw`,
})
