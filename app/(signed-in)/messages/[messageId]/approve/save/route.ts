import { approveMessage } from '#lib/messages/drafting/approve'
import { messageRoute } from '../../message-route.ts'

/** A person has read a message again and approves it, or has a failed one sent again. */
export const POST = messageRoute(approveMessage, 'approved')
