import type { Permit } from '#lib/base/permit'
import { type Result, ok } from '#lib/base/result'
import { eraseWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOnMessage, subjectOfMessage } from './act-on-message.ts'
import { type Drafted, saveDraft, placeFor } from './draft.ts'
import { addEvent, moveMessage } from '../store.ts'

/**
 * Writes the words of a draft anew, for the way the contact plan gives now. Refuses once it is approved, and where it is
 * not the draft (`version`) that was on the screen.
 */
export function changeDraft(
  permit: Permit<'message.write'>,
  messageId: string,
  { version, ...words }: Pick<Drafted, 'subject' | 'words'> & { version: number },
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'message.changed', formKey, locks: (tx) => subjectOfMessage(tx, messageId) },
    async (tx, at) => {
      const found = await actOnMessage(tx, messageId, ['drafted'], version)
      if (!found.ok) return found
      const { message, duty } = found.value
      const place = await placeFor(tx, duty.involvementId, message.channel)
      if (!place.ok) return place
      // Nothing leads to where the earlier draft went any more: it is not left behind.
      await eraseWords(tx, [message.toId], at)
      await moveMessage(
        tx,
        message,
        { state: 'drafted', planId: place.value.planId, ...(await saveDraft(tx, duty.crimeId, words, place.value.to)) },
        at,
      )
      await addEvent(tx, { messageId, at, what: 'changed', byId: permit.staffId })
      return ok({})
    },
  )
}
