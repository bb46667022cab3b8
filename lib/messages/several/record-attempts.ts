import type { Tx } from '#lib/base/database'
import { CHANNEL_OF, type MessageRow } from '#lib/messages/model'
import { noteAttempt } from '#lib/victims/duties/attempt'
import { furtherDutiesOf } from './further-store.ts'

/** Writes down what became of a message as a try of each duty it lists; for none of them is it a notification. */
export async function recordAttempts(
  tx: Tx,
  message: MessageRow,
  tried: Pick<Parameters<typeof noteAttempt>[1], 'at' | 'byId' | 'result'>,
): Promise<void> {
  for (const dutyId of [message.dutyId, ...(await furtherDutiesOf(tx, message.id))]) {
    await noteAttempt(tx, { ...tried, dutyId, channel: CHANNEL_OF[message.channel] })
  }
}
