import { markReturned } from '#lib/messages/posting/mark-returned'
import { onMessage } from '../../on-message.ts'

/** A message came back: a try, and no telling. */
export const POST = onMessage(
  (permit, messageId, _version, formKey) => markReturned(permit, messageId, formKey),
  'returned',
)
