import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOnMessage, movedOn, subjectOfMessage } from '../drafting/act-on-message.ts'
import type { MessageRow } from '../model.ts'
import { recordAttempts } from '../several/record-attempts.ts'
import { addEvent, moveMessage } from '../store.ts'
import { mayGoOut } from '../drafting/may-be-sent.ts'

/**
 * A person has posted, or handed over, a letter that was printed. It is a try to reach the victim, and no notification. Refuses
 * a letter that may not go out, and one that goes by another way.
 */
export function markPosted(
  permit: Permit<'message.write'>,
  messageId: string,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'message.posted', formKey, locks: (tx) => subjectOfMessage(tx, messageId) },
    async (tx, at) => {
      const found = await actOnMessage(tx, messageId, ['approved', 'sent'])
      if (!found.ok) return found
      const { message } = found.value
      if (!isForHands(message)) return refuse(movedOn)
      const may = await mayGoOut(tx, found.value)
      if (!may.ok) return may
      await moveMessage(tx, message, { state: 'sent', way: 'by_hand' }, at)
      await addEvent(tx, { messageId, at, what: 'posted', byId: permit.staffId })
      await recordAttempts(tx, message, { at, byId: permit.staffId, result: 'posted' })
      return ok({})
    },
  )
}

/** Whether a letter waits for somebody’s hands: printed here, or written into the outbox folder. */
export const isForHands = ({ channel, state, way }: Pick<MessageRow, 'channel' | 'state' | 'way'>): boolean =>
  (channel === 'printed_letter' && state === 'approved') ||
  (channel === 'letter_by_post' && state === 'sent' && way === 'folder')
