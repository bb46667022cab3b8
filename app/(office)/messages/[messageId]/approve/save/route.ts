import { approveMessage } from '#lib/messages/drafting/approve'
import { onMessage } from '../../on-message.ts'

/** A person has read a message again and approves it, or has a failed one sent again. */
export const POST = onMessage(approveMessage, 'approved')
