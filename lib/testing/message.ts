import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { stop } from '#lib/cancellations/decide/stop'
import { write } from '#lib/ledger/write'
import { approveMessage } from '#lib/messages/drafting/approve'
import { type Drafted, draftMessage } from '#lib/messages/drafting/draft'
import type { MessageChannel, MessageRow } from '#lib/messages/model'
import { furtherFor, letterFor, wordsOfLetter } from '#lib/messages/templates/letter-parts'
import { aCrime, referenceOf } from './crime.ts'
import { workerPermit } from '#lib/people/permissions'
import { as, idOf, type Somebody } from './force.ts'
import { partOf, planConfirmed, planMade } from './plan.ts'
import { aC2Request, decideWell, openDutiesOf, value } from './request.ts'

/** How somebody can be reached, all of it invented. */
export const CONTACT_METHODS = {
  phone: '+44 7700 900123',
  email: 'maren.tollivane@example.org',
  address: '12 Sluice Lane\nZedbury\nZZ1 1ZZ',
}

/** A victim who waits to be told, of a crime agreed to be cancelled, with a confirmed contact plan of every way. */
export async function aVictimToInform(crime = aCrime(), ways: Partial<typeof CONTACT_METHODS> = {}) {
  const crimeId = await crime.saved()
  const authorised = await agreedOn(crimeId)
  await aPlanOf(authorised.dutyId, { ...CONTACT_METHODS, ...ways })
  return { crimeId, ...authorised }
}

async function agreedOn(crimeId: string): Promise<{ requestId: string; dutyId: string }> {
  const requestId = await aC2Request(crimeId)
  value(await decideWell(requestId))
  const [dutyId = ''] = await openDutiesOf(requestId)
  return { requestId, dutyId }
}

/** A further version of a victim’s plan, made and confirmed by the officer: every way that is given. */
export async function aPlanOf(
  dutyId: string,
  ways: Partial<typeof CONTACT_METHODS>,
  whom: 'adult' | 'organisation' = 'adult',
): Promise<void> {
  const { phone = '', email = '', address = '' } = ways
  const channels = [
    'in_person',
    ...(phone ? ['phone', 'text'] : []),
    ...(email ? ['email'] : []),
    ...(address ? ['letter'] : []),
  ]
  const through =
    whom === 'organisation'
      ? {
          informedThrough: 'business_contact',
          throughWho: 'The shop’s manager',
          guardianWithSuspect: 'no',
          adviser: 'none_wanted',
        }
      : {}
  value(await planMade(dutyId, { phone, email, address, channels, ...through }, 'officer', whom))
  const involvementId = await partOf(dutyId)
  value(await planConfirmed(dutyId, await asSystem((tx) => tx.contactPlan.count({ where: { involvementId } }))))
}

/** A business that waits to be told of several crimes, each agreed to be cancelled, each with a confirmed plan of the same ways. */
export async function aBusinessToInform(crimes = 3, ways: Partial<typeof CONTACT_METHODS> = CONTACT_METHODS) {
  const informed: { crimeId: string; requestId: string; dutyId: string }[] = []
  for (let n = 0; n < crimes; n++) {
    const crimeId = await (
      informed[0]
        ? aCrime().of('046/00', '46').withVictimsOf(informed[0].crimeId)
        : aCrime().of('046/00', '46').ofABusiness()
    ).saved()
    const authorised = await agreedOn(crimeId)
    await aPlanOf(authorised.dutyId, ways, 'organisation')
    informed.push({ crimeId, ...authorised })
  }
  return informed
}

/** Somebody stops the case that these victims are to be told of. */
export async function stopIt(requestId: string): Promise<void> {
  value(
    await stop(
      await as('officer', 'request.stop'),
      requestId,
      'The victim rang and has more to say about it.',
      newId(),
    ),
  )
}

const C2 = {
  occasion: 'before_cancelling',
  category: 'C2',
  force: 'Zedshire Police',
  reference: 'ZZ/000123/26',
} as const
const WELL_SAID = {
  ...letterFor(C2, { name: 'Maren Tollivane', writer: 'Priya Ashdown' }),
  reason: 'New film has come in. It shows that nobody touched you.',
  closing: 'Priya Ashdown, Zedshire Police. You can ring me on 01632 960001.',
}

/** Words with nothing left to fill in. */
export const WELL_WRITTEN = { subject: 'Our reference ZZ/000123/26', words: wordsOfLetter(WELL_SAID) }

/** A message as somebody drafted it. */
export async function aDraft(
  dutyId: string,
  channel: MessageChannel = 'email',
  changes: Partial<typeof WELL_WRITTEN> = {},
): Promise<string> {
  const { subject, words } = {
    ...WELL_WRITTEN,
    ...(channel === 'text' ? { words: 'Please ring me on 01632 960001 when it is safe.' } : {}),
    ...changes,
  }
  return value(await drafted(dutyId, { channel, subject: channel === 'text' ? null : subject, words })).messageId
}

/** One letter to a business of several of its crimes, as somebody drafted it. */
export async function aLetterOf(
  [own, ...others]: readonly { crimeId: string; dutyId: string }[],
  channel: MessageChannel = 'letter_by_post',
): Promise<string> {
  const references = await Promise.all(others.map(({ crimeId }) => referenceOf(crimeId)))
  const words = wordsOfLetter(
    WELL_SAID,
    references.map((reference) => ({
      ...furtherFor({ ...C2, reference }),
      reason: 'Film has come in. It shows that nothing was taken.',
    })),
  )
  return value(
    await drafted(own?.dutyId ?? '', {
      channel,
      subject: WELL_WRITTEN.subject,
      words,
      further: others.map(({ dutyId }) => dutyId),
    }),
  ).messageId
}

/** A draft as the officer posts it. */
export const drafted = async (dutyId: string, draft: Pick<Drafted, 'channel' | 'subject' | 'words' | 'further'>) =>
  draftMessage(
    await as('officer', 'message.write'),
    dutyId,
    { template: 'before_cancelling C2', templateVersion: 1, ...draft },
    newId(),
  )

export const messageOf = (id: string): Promise<MessageRow> =>
  asSystem(async (tx) => (await tx.message.findUniqueOrThrow({ where: { id } })) as MessageRow)

/** Approves a draft as it stands. */
export async function approve(id: string, who: Somebody = 'officer') {
  return approveMessage(await as(who, 'message.write'), id, (await messageOf(id)).version, newId())
}

/** A message that a person has approved. */
export async function anApproved(dutyId: string, channel: MessageChannel = 'email'): Promise<string> {
  const id = await aDraft(dutyId, channel)
  value(await approve(id))
  return id
}

/** What happened to a message, in order, each with its detail. */
export const historyOf = (messageId: string): Promise<string[]> =>
  asSystem(async (tx) =>
    (await tx.messageEvent.findMany({ where: { messageId }, orderBy: [{ at: 'asc' }] })).map(({ what, detail }) =>
      detail === null ? what : `${what}: ${detail}`,
    ),
  )

/** The tries written down for a duty. */
export const attemptsOf = (dutyId: string): Promise<string[]> =>
  asSystem(async (tx) =>
    (await tx.notificationAttempt.findMany({ where: { dutyId }, orderBy: { at: 'asc' } })).map(
      ({ channel, result }) => `${channel}: ${result}`,
    ),
  )

/** The same settings in this process, and none of them when it is done. */
export function withSettings(settings: Readonly<Record<string, string>>): () => void {
  Object.assign(process.env, settings)
  return () => {
    for (const name of Object.keys(settings)) Reflect.deleteProperty(process.env, name)
  }
}

/** Writes as the product’s own role, with its entry, past every command; answers what the database says to it. */
export async function byHand(change: (tx: Tx) => Promise<unknown>, who: Somebody = 'officer'): Promise<string> {
  const saved = await write(
    workerPermit(await idOf(who)),
    { kind: 'message.followed', formKey: newId() },
    async (tx) => {
      await change(tx)
      return ok({})
    },
  ).catch((failure: unknown) => ({ ok: false as const, refusal: { words: String(failure) } }))
  return saved.ok ? 'saved' : saved.refusal.words
}

/** How each of these duties to inform stands. */
export const statesOf = (duties: readonly { dutyId: string }[]) =>
  Promise.all(
    duties.map(
      async ({ dutyId }) =>
        (await asSystem((tx) => tx.dutyToInform.findUniqueOrThrow({ where: { id: dutyId } }))).state,
    ),
  )
