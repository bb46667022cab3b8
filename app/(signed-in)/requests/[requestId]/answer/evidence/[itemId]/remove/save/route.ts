import { z } from 'zod'
import { removeReplyEvidence } from '#lib/cancellations/request/send-replies'
import { formRoute } from '#lib/people/form-route'

/** Removes a further item of evidence from the draft of answers. */
export const POST = formRoute('/requests/[requestId]/answer/evidence/[itemId]/remove/save', {
  permission: 'request.answer',
  schema: z.object({}),
  page: ({ requestId }) => `/requests/${requestId}/answer`,
  command: (permit, _, { requestId, itemId }) => removeReplyEvidence(permit, requestId, itemId),
  then: ({ requestId }) => `/requests/${requestId}/answer`,
})
