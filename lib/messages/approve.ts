import type { Permit } from '#lib/base/permit'
import { type Result, ok } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOnMessage, subjectOfMessage } from './act-on-message.ts'
import { addJob } from './queue-store.ts'
import { addEvent, moveMessage } from './store.ts'
import { mayGoOut } from './why-not.ts'

/**
 * A person has read the very words that go out, and approves them; or has a failed message sent again. The job that sends
 * it comes into the queue in the same transaction; a printed letter waits for a person to post it. Refuses what may not go
 * out (`may-not-go-out`), and a version that was not on the screen.
 */
export function approveMessage(permit: Permit<'message.write'>, messageId: string, version: number, formKey: string): Promise<Result<Saved>> {
  return write(permit, { kind: 'message.approved', formKey, locks: (tx) => subjectOfMessage(tx, messageId) }, async (tx, at) => {
    const found = await actOnMessage(tx, messageId, ['drafted', 'failed'], version)
    if (!found.ok) return found
    const may = await mayGoOut(tx, found.value)
    if (!may.ok) return may
    const { message, duty } = found.value
    await moveMessage(tx, message, { state: 'approved', approvedById: permit.staffId, approvedAt: at, ownerId: duty.assignedToId }, at)
    await addEvent(tx, { messageId, at, what: 'approved', byId: permit.staffId })
    if (message.channel !== 'printed letter') await addJob(tx, 'send-message', { messageId, by: permit.staffId })
    return ok({})
  })
}
