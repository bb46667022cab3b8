import { markPosted } from '#lib/messages/posting/mark-posted'
import { onMessage } from '../../on-message.ts'

/** A letter was posted, or handed over, by a person. */
export const POST = onMessage(
  (permit, messageId, _version, formKey) => markPosted(permit, messageId, formKey),
  'posted',
)
