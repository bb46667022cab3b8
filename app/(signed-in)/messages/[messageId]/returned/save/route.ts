import { markReturned } from '#lib/messages/posting/mark-returned'
import { messageRoute } from '../../message-route.ts'

/** A message came back: an attempt, and the victim is not informed. */
export const POST = messageRoute(
  (permit, messageId, _, formKey) => markReturned(permit, messageId, formKey),
  'returned',
)
