import { readAs, type Tx } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { findDuty } from '#lib/victims/find'
import { type AboutMessage, aboutMessage, type MessageStep, stepsOf } from '../message-view-store.ts'
import type { MessageRow, MessageWords } from '../model.ts'
import { type FurtherCrime, furtherCrimesOf } from '../several/further-store.ts'
import { messageRow, type Reading, readingOf, wordsOfMessage } from '../store.ts'
import { readingAge } from '../templates/reading-age.ts'
import { mayGoOut } from '../drafting/may-be-sent.ts'

export type { MessageStep } from '../message-view-store.ts'

/** Everything the page of one message shows. */
export interface MessageView {
  readonly message: MessageRow
  readonly about: AboutMessage
  /** The further crimes that it lists. */
  readonly further: readonly FurtherCrime[]
  readonly words: MessageWords
  /** The age at which its words are read with ease; a rough measure. */
  readonly readingAge: number
  readonly steps: readonly MessageStep[]
  /** Why it may not go out as it stands, in words; undefined where it may, or where it is past that. */
  readonly fault: string | undefined
  /** Whether somebody other than its writer must approve it, and whether the one who looks wrote it. */
  readonly readAs: Reading
}

type MaySee = Permit<'message.see' | 'message.write'>

/**
 * One message with its exact words and its history. Undefined where there is none or it is not this person’s to see. The look
 * is noted before it is shown.
 */
export async function loadMessage(permit: MaySee, messageId: string): Promise<MessageView | undefined> {
  if (!isId(messageId)) return undefined
  const about = await readAs(permit, (tx) => aboutMessage(tx, messageId))
  if (!about) return undefined
  const view = await readAs(permit, (tx) => inItsCase(tx, messageId, about, permit.staffId), { caseOf: about.crimeId })
  if (view) await recordAccess(permit, { crimeId: about.crimeId, subjects: view.further.map(({ crimeId }) => crimeId) })
  return view
}

async function inItsCase(
  tx: Tx,
  messageId: string,
  about: AboutMessage,
  staffId: string,
): Promise<MessageView | undefined> {
  const message = await messageRow(tx, messageId)
  const duty = message && (await findDuty(tx, message.dutyId))
  if (!message || !duty) return undefined
  const words = await wordsOfMessage(tx, message)
  const asks = ['drafted', 'approved', 'failed'].includes(message.state)
  const may = asks ? await mayGoOut(tx, { message, duty }) : undefined
  return {
    message,
    about,
    words,
    further: await furtherCrimesOf(tx, messageId),
    readingAge: readingAge(words.words),
    steps: await stepsOf(tx, messageId),
    readAs: await readingOf(tx, messageId, staffId),
    fault: may && !may.ok ? may.refusal.words : undefined,
  }
}
