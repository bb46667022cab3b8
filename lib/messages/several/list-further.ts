import type { Tx } from '#lib/base/database'
import { type Result, ok, refuse } from '#lib/base/result'
import { whyNotInWords } from '#lib/messages/in-words'
import type { MessageChannel } from '#lib/messages/model'
import { actOn } from '#lib/victims/act-on-duty'
import type { DutyRow } from '#lib/victims/model'
import { addFurtherDuties, otherCrimesOf } from './further-store.ts'

const notInOneLetter = {
  kind: 'not-in-one-letter',
  words:
    'One letter or e-mail lists crimes of one business only, each still to be told. Choose again which crimes it lists.',
} as const

/**
 * The duties of one message, all of their rows held, always in the same order; answers its own. Refuses where one of them
 * is not this person’s to see.
 */
export async function actOnAll(tx: Tx, dutyId: string, further: readonly string[]): Promise<Result<DutyRow>> {
  const held = new Map<string, DutyRow>()
  for (const id of [dutyId, ...further].toSorted()) {
    const duty = await actOn(tx, id)
    if (!duty.ok) return duty
    held.set(id, duty.value)
  }
  const own = held.get(dutyId)
  return own ? ok(own) : refuse(notInOneLetter)
}

/**
 * Lists further crimes of the same business in a message that is drafted in this very transaction. Refuses
 * `not-in-one-letter`: in a text, of somebody else, told already, or where one of them could not go to the same place.
 */
export async function listFurther(
  tx: Tx,
  messageId: string,
  about: { dutyId: string; channel: MessageChannel; to: string },
  further: readonly string[],
): Promise<Result<undefined>> {
  if (further.length === 0) return ok(undefined)
  const others = about.channel === 'text' ? [] : await otherCrimesOf(tx, about.dutyId, about.channel, about.to)
  for (const id of further) {
    const other = others.find(({ dutyId }) => dutyId === id)
    if (!other) return refuse(notInOneLetter)
    if (other.why !== null) return refuse({ ...notInOneLetter, words: whyNotInWords(other.why, other.reference) })
  }
  await addFurtherDuties(tx, messageId, further)
  return ok(undefined)
}
