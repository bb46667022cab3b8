import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOnMessage, subjectOfMessage } from './act-on-message.ts'
import { addJob } from '../queue-store.ts'
import { addEvent, moveMessage, readingOf } from '../store.ts'
import { mayGoOut } from './may-be-sent.ts'

const another = {
  kind: 'another-approves',
  words: 'You wrote this, or changed its words. Somebody else approves it, who may tell this victim too.',
} as const

/**
 * A person has read the exact words that go out, and approves them; or has a failed message sent again. The job that sends
 * it comes into the queue in the same transaction; a printed letter waits for a person to post it. Refuses what may not go
 * out (`may-not-go-out`), a version that was not on the screen, and, where a careless message could harm or the crime is
 * kept for the registrar, whoever wrote it (`another-approves`).
 */
export function approveMessage(
  permit: Permit<'message.write'>,
  messageId: string,
  version: number,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'message.approved', formKey, locks: (tx) => subjectOfMessage(tx, messageId) },
    async (tx, at) => {
      const found = await actOnMessage(tx, messageId, ['drafted', 'failed'], version)
      if (!found.ok) return found
      const may = await mayGoOut(tx, found.value)
      if (!may.ok) return may
      const { needsAnother, isOwnWork } = await readingOf(tx, messageId, permit.staffId)
      if (needsAnother && isOwnWork) return refuse(another)
      const { message, duty } = found.value
      await moveMessage(
        tx,
        message,
        { state: 'approved', approvedById: permit.staffId, approvedAt: at, ownerId: duty.assignedToId },
        at,
      )
      await addEvent(tx, { messageId, at, what: 'approved', byId: permit.staffId })
      if (message.channel !== 'printed_letter') await addJob(tx, 'send-message', { messageId, by: permit.staffId })
      return ok({})
    },
  )
}
