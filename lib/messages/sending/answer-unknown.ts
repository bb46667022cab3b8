import type { Permit } from '#lib/base/permit'
import { type Result, ok } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOnMessage, subjectOfMessage } from '../drafting/act-on-message.ts'
import type { FoundOut } from '../model.ts'
import { addEvent, moveMessage } from '../store.ts'

/**
 * A person has found out whether a message went that nobody knew of, and says how they know. One that did not go out may
 * then be sent again; that is their choice, and never the product’s.
 */
export function answerUnknown(
  permit: Permit<'message.write'>,
  messageId: string,
  found: { foundOut: FoundOut; how: string },
  formKey: string,
): Promise<Result<Saved>> {
  const went = found.foundOut === 'it went out'
  return write(
    permit,
    { kind: 'message.found-out', formKey, locks: (tx) => subjectOfMessage(tx, messageId) },
    async (tx, at) => {
      const held = await actOnMessage(tx, messageId, ['unknown'])
      if (!held.ok) return held
      const { message, duty } = held.value
      const notes = await saveWords(tx, duty.crimeId, found.how)
      // What went by a way that cannot be asked is followed by people from here on.
      await moveMessage(
        tx,
        message,
        { state: went ? 'sent' : 'failed', ...(went ? { way: 'by_hand' as const } : {}) },
        at,
      )
      await addEvent(tx, {
        messageId,
        at,
        what: 'found out',
        detail: found.foundOut,
        byId: permit.staffId,
        notesId: notes.id,
      })
      return ok({})
    },
  )
}
