import { readUnscoped } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { setting } from '#lib/base/env'
import type { Permit } from '#lib/base/permit'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { subjectOfMessage } from '#lib/messages/drafting/act-on-message'
import { giveNotice } from '#lib/messages/adapters/notices'
import { addEvent, ownerOf } from '#lib/messages/store'
import type { Worked } from './send.ts'

/**
 * Tells the person whose message it is that it did not go, or that nobody knows: by e-mail inside the force where a mail
 * server is set. The list of failed messages shows it in any case. A notice that fails is tried again, and then noted.
 */
export async function notifyOwner(
  permit: Permit<'message.send', 'worker'>,
  messageId: string,
  isLast: boolean,
): Promise<Worked> {
  const owner = await readUnscoped(permit, (tx) => ownerOf(tx, messageId))
  if (!owner) return 'done'
  const given = await giveNotice({
    staffKey: owner.key,
    subject: `A message about ${owner.reference} needs you`,
    text: `${owner.name},\n\na message about ${owner.reference} did not go out, or nobody knows whether it did. Look at it, and say what happens next:\n\n${setting('NEXTAUTH_URL') ?? ''}/messages/${messageId}\n\nUntil the victim has been told, the crime stays recorded.\n`,
  })
  if (given === 'nowhere to send') return 'done'
  if (given === 'not_sent' && !isLast) return 'later'
  await write(
    permit,
    { kind: 'message.followed', formKey: newId(), locks: (tx) => subjectOfMessage(tx, messageId) },
    async (tx, at) => {
      await addEvent(tx, { messageId, at, what: given === 'sent' ? 'owner told' : 'owner not told', byId: null })
      return ok({})
    },
  )
  return 'done'
}
