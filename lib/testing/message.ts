import { beforeAnyoneIsKnown } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { stop } from '#lib/cancellations/stop'
import { approveMessage } from '#lib/messages/approve'
import { draftMessage } from '#lib/messages/draft'
import type { MessageChannel, MessageRow } from '#lib/messages/model'
import { letterFor, wordsOfLetter } from '#lib/messages/templates/letter-parts'
import { aCrime } from './crime.ts'
import { as, type Somebody } from './force.ts'
import { partOf, planConfirmed, planMade } from './plan.ts'
import { aC2Request, decideWell, openDutiesOf, value } from './request.ts'

/** How somebody can be reached, all of it invented. */
export const WAYS_TO = { phone: '+44 7700 900123', email: 'maren.tollivane@example.org', address: '12 Sluice Lane\nZedbury\nZZ1 1ZZ' }

/** A victim who waits to be told, of a crime agreed to be cancelled, with a confirmed contact plan of every way. */
export async function aVictimToTell(crime = aCrime(), ways: Partial<typeof WAYS_TO> = {}) {
  const crimeId = await crime.saved()
  const requestId = await aC2Request(crimeId)
  value(await decideWell(requestId))
  const [dutyId = ''] = await openDutiesOf(requestId)
  await aPlanOf(dutyId, { ...WAYS_TO, ...ways })
  return { crimeId, requestId, dutyId }
}

/** A further version of a victim’s plan, made and confirmed by the officer: every way that is given. */
export async function aPlanOf(dutyId: string, ways: Partial<typeof WAYS_TO>): Promise<void> {
  const { phone = '', email = '', address = '' } = ways
  const channels = ['in person', ...(phone ? ['phone', 'text'] : []), ...(email ? ['e-mail'] : []), ...(address ? ['letter'] : [])]
  value(await planMade(dutyId, { phone, email, address, channels }))
  const partId = await partOf(dutyId)
  value(await planConfirmed(dutyId, await beforeAnyoneIsKnown((tx) => tx.contactPlan.count({ where: { partId } }))))
}

/** Somebody stops the case that these victims are to be told of. */
export async function stopIt(requestId: string): Promise<void> {
  value(await stop(await as('officer', 'request.stop'), requestId, 'The victim rang and has more to say about it.', newId()))
}

const LETTER = letterFor(
  { occasion: 'before cancelling', category: 'C2', force: 'Zedshire Police', reference: 'ZZ/000123/26' }, { name: 'Maren Tollivane', writer: 'Priya Ashdown' },
)

/** Words with nothing left to fill in. */
export const WELL_WRITTEN = {
  subject: 'Our reference ZZ/000123/26',
  words: wordsOfLetter({ ...LETTER, reason: 'New film has come in. It shows that nobody touched you.', closing: 'Priya Ashdown, Zedshire Police. You can ring me on 01632 960001.' }),
}

/** A message as somebody drafted it. */
export async function aDraft(dutyId: string, channel: MessageChannel = 'e-mail', changes: Partial<typeof WELL_WRITTEN> = {}): Promise<string> {
  const { subject, words } = { ...WELL_WRITTEN, ...(channel === 'text' ? { words: 'Please ring me on 01632 960001 when it is safe.' } : {}), ...changes }
  return value(await draftMessage(await as('officer', 'message.write'), dutyId, {
    channel, template: 'before cancelling C2', templateVersion: 1, subject: channel === 'text' ? null : subject, words,
  }, newId())).messageId
}

export const messageOf = (id: string): Promise<MessageRow> =>
  beforeAnyoneIsKnown(async (tx) => (await tx.message.findUniqueOrThrow({ where: { id } })) as MessageRow)

/** Approves a draft as it stands. */
export async function approve(id: string, who: Somebody = 'officer') {
  return approveMessage(await as(who, 'message.write'), id, (await messageOf(id)).version, newId())
}

/** A message that a person has approved. */
export async function anApproved(dutyId: string, channel: MessageChannel = 'e-mail'): Promise<string> {
  const id = await aDraft(dutyId, channel)
  value(await approve(id))
  return id
}

/** What happened to a message, in order, each with its detail. */
export const storyOf = (messageId: string): Promise<string[]> =>
  beforeAnyoneIsKnown(async (tx) => (await tx.messageEvent.findMany({ where: { messageId }, orderBy: [{ at: 'asc' }] })).map(({ what, detail }) => (detail === null ? what : `${what}: ${detail}`)))

/** The tries written down for a duty. */
export const triesOf = (dutyId: string): Promise<string[]> =>
  beforeAnyoneIsKnown(async (tx) => (await tx.attempt.findMany({ where: { dutyId }, orderBy: { at: 'asc' } })).map(({ channel, result }) => `${channel}: ${result}`))

/** The same settings in this process, and none of them when it is done. */
export function withSettings(settings: Readonly<Record<string, string>>): () => void {
  Object.assign(process.env, settings)
  return () => {
    for (const name of Object.keys(settings)) Reflect.deleteProperty(process.env, name)
  }
}
