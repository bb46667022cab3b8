import { readUnscoped, readAs } from '#lib/base/database'
import { dayOf, inWords } from '#lib/base/day'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { recordAccess } from '#lib/people/record-access'
import { findDuty } from '#lib/victims/find'
import { movedOn } from '../drafting/act-on-message.ts'
import { letterPdf } from '../adapters/letter.ts'
import { aboutMessage } from '../message-view-store.ts'
import { furtherCrimesOf } from '../several/further-store.ts'
import { addresseeOf, forceName, messageRow, wordsOfMessage } from '../store.ts'
import { mayGoOut } from '../drafting/may-be-sent.ts'

/**
 * An approved letter, ready to print. Asked anew each time, for a printed letter can be posted: refuses one that may not go
 * out now, and one that is not approved. Undefined where there is none that this person may see.
 */
export async function letterToPrint(
  permit: Permit<'message.see'>,
  messageId: string,
): Promise<Result<Buffer<ArrayBuffer>> | undefined> {
  const about = isId(messageId) ? await readAs(permit, (tx) => aboutMessage(tx, messageId)) : undefined
  if (!about) return undefined
  const further = await readAs(permit, (tx) => furtherCrimesOf(tx, messageId))
  await recordAccess(permit, { crimeId: about.crimeId, subjects: further.map(({ crimeId }) => crimeId) })
  const letter = await readUnscoped(permit, async (tx) => {
    const message = await messageRow(tx, messageId)
    const duty = message && (await findDuty(tx, message.dutyId))
    const isReady = message?.channel === 'printed_letter' && (message.state === 'approved' || message.state === 'sent')
    if (!isReady || !duty || !message.approvedAt) return refuse(movedOn)
    const may = await mayGoOut(tx, { message, duty })
    if (!may.ok) return may
    const { subject, words, to } = await wordsOfMessage(tx, message)
    return ok({
      name: await addresseeOf(tx, message.planId),
      address: to,
      force: await forceName(tx),
      day: inWords(dayOf(message.approvedAt)),
      subject: subject ?? '',
      words,
    })
  })
  return letter.ok ? ok(await letterPdf(letter.value)) : letter
}
