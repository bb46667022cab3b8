import { withdrawMessage } from '#lib/messages/drafting/withdraw'
import { messageRoute } from '../../message-route.ts'

/** A message that has not gone out is withdrawn. */
export const POST = messageRoute(
  (permit, messageId, _, formKey) => withdrawMessage(permit, messageId, formKey),
  'withdrawn',
)
