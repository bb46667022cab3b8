import type { Tx } from '#lib/base/database'
import { type Result, ok, refuse } from '#lib/base/result'
import { titleOf } from '#lib/counting-rules/offences'
import { addressFault, canBeTexted, emailFault } from '#lib/victims/plans/contact-checks'
import type { OfDuty } from './act-on-message.ts'
import { unprintable } from '#lib/documents/pdf/letter-font'
import { whyNotInWords } from '../in-words.ts'
import { CHANNEL_OF, type MessageChannel, type MessageWords } from '../model.ts'
import { type FurtherCrime, furtherCrimesOf } from '../several/further-store.ts'
import { classesOfDuties, whyNotToSend, wordsOfMessage } from '../store.ts'
import { subjectFault, wordsFault } from '../templates/faults.ts'

/**
 * Whether a message may go out as it is: the duty, the plan, the way and the order of things as the database has them now,
 * and its words; and so for each duty that it lists. Refuses `may-not-go-out` with what to do next.
 */
export async function mayGoOut(tx: Tx, { message, duty }: OfDuty): Promise<Result<undefined>> {
  const held = await whyNotToSend(tx, message.id)
  if (held) return refuse({ kind: 'may-not-go-out', words: whyNotInWords(held.why, held.reference) })
  const further = await furtherCrimesOf(tx, message.id)
  const titles = (await classesOfDuties(tx, [duty.id, ...further.map(({ dutyId }) => dutyId)])).map(
    ({ code, countClass }) => titleOf(code, countClass),
  )
  const written = await wordsOfMessage(tx, message)
  const fault =
    placeFault(message.channel, written.to) ??
    (message.subjectId === null ? undefined : subjectFault(written.subject ?? '', titles)) ??
    unnamedFault(further, written.words) ??
    wordsFault(written.words, { channel: message.channel, occasion: duty.occasion, titles }) ??
    printFault(message.channel, written)
  return fault === undefined ? ok(undefined) : refuse({ kind: 'may-not-go-out', words: `${fault}.` })
}

/** Why nothing can go to this address or number, as it stands in the plan; undefined where it can. */
function placeFault(channel: MessageChannel, to: string): string | undefined {
  const fault = {
    email: () => emailFault(to),
    text: () => (canBeTexted(to) ? undefined : 'Texts go to mobile numbers only'),
    letter: () => addressFault(to),
  }[CHANNEL_OF[channel]]()
  return fault === undefined ? undefined : `The contact plan cannot be used for this. ${fault}`
}

/** Why words that list several crimes will not do: each of them is named by its reference. */
function unnamedFault(further: readonly FurtherCrime[], words: string): string | undefined {
  const unnamed = further.find(({ reference }) => !words.includes(reference))
  return unnamed && `Say which crime each part is about: ${unnamed.reference} is not in the words`
}

function printFault(channel: MessageChannel, { subject, words, to }: MessageWords): string | undefined {
  const strange = channel === 'printed_letter' ? unprintable(`${subject ?? ''}${words}${to}`) : []
  return strange.length === 0
    ? undefined
    : `A letter printed here cannot show ${strange.join(' ')}. Send it another way`
}
