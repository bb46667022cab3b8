import type { Permit } from '#lib/base/permit'
import { type Result, ok } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOnMessage, subjectOfMessage } from './act-on-message.ts'
import { addEvent, moveMessage } from '../store.ts'

/** Takes a message back that has not gone out. Refuses one that is being sent, or was. */
export function withdrawMessage(
  permit: Permit<'message.write'>,
  messageId: string,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'message.withdrawn', formKey, locks: (tx) => subjectOfMessage(tx, messageId) },
    async (tx, at) => {
      const found = await actOnMessage(tx, messageId, ['drafted', 'approved', 'failed'])
      if (!found.ok) return found
      await moveMessage(tx, found.value.message, { state: 'withdrawn' }, at)
      await addEvent(tx, { messageId, at, what: 'withdrawn', byId: permit.staffId })
      return ok({})
    },
  )
}
