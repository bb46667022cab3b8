import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { movedOn, subjectOfMessage } from '#lib/messages/drafting/act-on-message'
import type { MessageRow, MessageWay } from '#lib/messages/model'
import { addEvent, lockedMessage, moveMessage } from '#lib/messages/store'

/**
 * The first of two steps: writes down that a message is handed out, before it is. Whoever finds it so later knows that it
 * may have gone. The database asks once more whether it may go out. Refuses one that has moved on.
 */
export function handOut(
  permit: Permit<'message.send', 'worker'>,
  seen: MessageRow,
  way: MessageWay,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'message.sending', formKey: newId(), locks: (tx) => subjectOfMessage(tx, seen.id) },
    async (tx, at) => {
      const message = await lockedMessage(tx, seen.id)
      if (message?.version !== seen.version) return refuse(movedOn)
      await moveMessage(tx, message, { state: 'sending', way, attempts: message.attempts + 1 }, at)
      await addEvent(tx, { messageId: message.id, at, what: 'sending', byId: null })
      return ok({})
    },
  )
}
