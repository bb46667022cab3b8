import { withdrawMessage } from '#lib/messages/drafting/withdraw'
import { onMessage } from '../../on-message.ts'

/** A message that has not gone out is taken back. */
export const POST = onMessage(
  (permit, messageId, _version, formKey) => withdrawMessage(permit, messageId, formKey),
  'withdrawn',
)
