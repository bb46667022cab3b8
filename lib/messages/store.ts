import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { MessageRow, MessageState, MessageWords, WhyNot } from './model.ts'

/** A message, its row held for this transaction. */
export async function lockedMessage(tx: Tx, messageId: string): Promise<MessageRow | undefined> {
  await tx.$queryRaw`SELECT id FROM message WHERE id = ${messageId}::uuid FOR UPDATE`
  return messageRow(tx, messageId)
}

/** A message as it stands, before anything is held. */
export async function messageRow(tx: Tx, messageId: string): Promise<MessageRow | undefined> {
  return (await tx.message.findUnique({ where: { id: messageId } })) ?? undefined
}

export type NewMessage = Pick<
  MessageRow,
  | 'id'
  | 'dutyId'
  | 'planId'
  | 'channel'
  | 'template'
  | 'templateVersion'
  | 'subjectId'
  | 'wordsId'
  | 'toId'
  | 'draftedById'
  | 'draftedAt'
  | 'ownerId'
>

export async function addMessage(tx: Tx, message: NewMessage): Promise<void> {
  await tx.message.create({ data: { ...message, state: 'drafted', lastAt: message.draftedAt } })
}

/** What may change of a message. */
export type Change = Partial<
  Pick<
    MessageRow,
    | 'planId'
    | 'subjectId'
    | 'wordsId'
    | 'toId'
    | 'approvedById'
    | 'approvedAt'
    | 'ownerId'
    | 'way'
    | 'outsideId'
    | 'attempts'
  >
> & { readonly state: MessageState }

/** Takes a message to its next state, and writes down what happened to it. */
export async function moveMessage(tx: Tx, message: MessageRow, change: Change, at: Date): Promise<void> {
  await tx.message.update({ where: { id: message.id }, data: { ...change, version: message.version + 1, lastAt: at } })
}

/** One thing that happened to a message; `byId` is null where the product did it by itself. */
export interface Happened {
  readonly messageId: string
  readonly at: Date
  readonly what: string
  readonly detail?: string
  readonly byId: string | null
  readonly notesId?: string
}

export async function addEvent(tx: Tx, happened: Happened): Promise<void> {
  await tx.messageEvent.create({ data: { ...happened, id: newId() } })
}

/** The words of a message as they go out. Erased ones are empty: nothing is sent without its words. */
export async function wordsOfMessage(
  tx: Tx,
  { subjectId, wordsId, toId }: Pick<MessageRow, 'subjectId' | 'wordsId' | 'toId'>,
): Promise<MessageWords> {
  const rows = await tx.words.findMany({
    where: { id: { in: [subjectId, wordsId, toId].filter((id) => id !== null) } },
    select: { id: true, text: true },
  })
  const text = (id: string | null) => rows.find((row) => row.id === id)?.text ?? null
  return { subject: text(subjectId), words: text(wordsId) ?? '', to: text(toId) ?? '' }
}

/** Why a message may not go out, and, where it lists several crimes, about which of them. */
export interface HeldBack {
  readonly why: WhyNot
  readonly reference: string | null
}

/** Why this message may not go out now; null where nothing stands in its way. The database asks the same of itself. */
export async function whyNotToSend(tx: Tx, messageId: string): Promise<HeldBack | null> {
  const [found] = await tx.$queryRaw<{ why: WhyNot | null; reference: string | null }[]>`
    SELECT
      w.why,
      CASE
        WHEN EXISTS (SELECT FROM message_duty d WHERE d.message_id = ${messageId}::uuid) THEN c.reference
      END AS reference
    FROM registrar.what_holds_back(${messageId}::uuid) w
    LEFT JOIN duty_to_inform y ON y.id = w.duty_id
    LEFT JOIN reported_crime c ON c.id = y.crime_id`
  if (!found) return { why: 'nobody to be told', reference: null }
  return found.why === null ? null : { why: found.why, reference: found.reference }
}

/** Who may approve a message: whether it must be somebody other than its writer, and whether this person wrote it. */
export interface Reading {
  readonly needsAnother: boolean
  readonly isOwnWork: boolean
}

/** Asks the database, which keeps the same rule, of this message and this person. */
export async function readingOf(tx: Tx, messageId: string, staffId: string): Promise<Reading> {
  const [found] = await tx.$queryRaw<Reading[]>`
    SELECT
      registrar.needs_another_reader(${messageId}::uuid) AS "needsAnother",
      registrar.has_written(${messageId}::uuid, ${staffId}::uuid) AS "isOwnWork"`
  return found ?? { needsAnother: true, isOwnWork: true }
}

/** By what name a message goes out: the victim’s, or that of whom the contact plan names in their place. */
export async function addresseeOf(tx: Tx, planId: string): Promise<string | null> {
  const rows = await tx.$queryRaw<{ name: string | null }[]>`
    SELECT CASE WHEN k.informed_through = 'victim' THEN n.name ELSE w.text END AS name
    FROM personal.contact_plan k
    JOIN involvement p ON p.id = k.involvement_id
    LEFT JOIN personal.person n ON n.id = p.person_id
    LEFT JOIN personal.words w ON w.id = k.through_id
    WHERE k.id = ${planId}::uuid`
  return rows[0]?.name ?? null
}

/** The force as it signs. */
export async function forceName(tx: Tx): Promise<string> {
  return (
    (await tx.installation.findUnique({ where: { id: 1 }, select: { forceName: true } }))?.forceName ?? 'The police'
  )
}

/** Who hears of a failed message, and by which reference of ours. */
export async function ownerOf(
  tx: Tx,
  messageId: string,
): Promise<{ key: string; name: string; reference: string } | undefined> {
  const rows = await tx.$queryRaw<{ key: string; name: string; reference: string }[]>`
    SELECT s.key, s.name, c.reference
    FROM message m
    JOIN duty_to_inform y ON y.id = m.duty_id
    JOIN reported_crime c ON c.id = y.crime_id
    JOIN personal.staff s ON s.id = m.owner_id
    WHERE m.id = ${messageId}::uuid`
  return rows[0]
}

/** Every pair of code and class the crimes of these duties ever had. */
export async function classesOfDuties(
  tx: Tx,
  dutyIds: readonly string[],
): Promise<{ code: string; countClass: string }[]> {
  return tx.$queryRaw<{ code: string; countClass: string }[]>`
    SELECT c.offence_code AS code, c.count_class AS "countClass"
    FROM duty_to_inform y
    JOIN reported_crime c ON c.id = y.crime_id
    WHERE y.id = ANY (${[...dutyIds]}::uuid[])
    UNION
    SELECT k.offence_code, k.count_class
    FROM duty_to_inform y
    JOIN classification k ON k.crime_id = y.crime_id
    WHERE y.id = ANY (${[...dutyIds]}::uuid[])`
}
