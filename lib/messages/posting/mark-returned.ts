import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOnMessage, subjectOfMessage } from '../drafting/act-on-message.ts'
import type { MessageRow } from '../model.ts'
import { recordAttempts } from '../several/record-attempts.ts'
import { addEvent, moveMessage } from '../store.ts'

/** A message came back. That is a try that did not reach the victim, and never a notification. Refuses one that is in the outbox folder still. */
export function markReturned(
  permit: Permit<'message.write'>,
  messageId: string,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'message.returned', formKey, locks: (tx) => subjectOfMessage(tx, messageId) },
    async (tx, at) => {
      const found = await actOnMessage(tx, messageId, ['sent', 'delivered', 'unknown', 'failed'])
      if (!found.ok) return found
      const { message } = found.value
      if (!hasLeft(message))
        return refuse({
          kind: 'not-in-that-state',
          words: 'This message has not left the building, so it cannot have come back.',
        })
      await moveMessage(tx, message, { state: 'returned' }, at)
      await addEvent(tx, { messageId, at, what: 'returned', byId: permit.staffId })
      await recordAttempts(tx, message, { at, byId: permit.staffId, result: 'returned' })
      return ok({})
    },
  )
}

/** Whether a message that was sent has left the building: one in the outbox folder has not, until a person posts it. */
export const hasLeft = ({ way }: Pick<MessageRow, 'way'>): boolean => way !== 'folder'
