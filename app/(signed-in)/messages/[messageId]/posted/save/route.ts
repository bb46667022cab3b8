import { markPosted } from '#lib/messages/posting/mark-posted'
import { messageRoute } from '../../message-route.ts'

/** A letter was posted, or handed over, by a person. */
export const POST = messageRoute((permit, messageId, _, formKey) => markPosted(permit, messageId, formKey), 'posted')
