import { z } from 'zod'
import { removeReplyEvidence } from '#lib/cancellations/asking/take-replies'
import { formRoute } from '#lib/people/form-route'

/** Removes a further item of evidence from the draft of answers. */
export const POST = formRoute('/requests/[requestId]/answer/evidence/[pieceId]/remove/save', {
  permission: 'request.answer',
  schema: z.object({}),
  page: ({ requestId }) => `/requests/${requestId}/answer`,
  command: (permit, _, { requestId, pieceId }) => removeReplyEvidence(permit, requestId, pieceId),
  then: ({ requestId }) => `/requests/${requestId}/answer`,
})
