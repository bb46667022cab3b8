import { now } from '#lib/base/clock'
import { readUnscoped } from '#lib/base/database'
import { dayOf, inWords } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import type { Outgoing } from '#lib/messages/adapters/model'
import { whyNotAsDetail } from '#lib/messages/in-words'
import type { MessageRow } from '#lib/messages/model'
import { addresseeOf, forceName, messageRow, whyNotToSend, wordsOfMessage } from '#lib/messages/store'

/** A message as the worker finds it, and why it may not go out now, if it may not. */
export interface Found {
  readonly message: MessageRow
  readonly out: Outgoing
  /** As it is written down. */
  readonly why: string | null
  readonly now: Date
}

/** Asks the database anew, right before anything is done: the message, its words, and whether it may go out. Undefined for one that this permit’s person did not approve. */
export const loadOutgoing = (permit: Permit<'message.send', 'worker'>, messageId: string): Promise<Found | undefined> =>
  readUnscoped(permit, async (tx) => {
    const message = await messageRow(tx, messageId)
    if (!message?.approvedAt || message.approvedById !== permit.staffId) return undefined
    const words = await wordsOfMessage(tx, message)
    const isWhole = words.words !== '' && words.to !== '' && (message.channel === 'text' || words.subject !== null)
    const held = isWhole ? await whyNotToSend(tx, messageId) : { why: 'words erased', reference: null }
    return {
      message,
      out: {
        ...words,
        id: message.id,
        channel: message.channel,
        name: await addresseeOf(tx, message.planId),
        force: await forceName(tx),
        day: inWords(dayOf(message.approvedAt)),
      },
      why: held && whyNotAsDetail(held),
      now: await now(tx),
    }
  })
