import { newId } from '#lib/base/ids'
import type { Category, Channel } from '#lib/base/prisma/enums'
import { approveMessage } from '#lib/messages/drafting/approve'
import { draftMessage } from '#lib/messages/drafting/draft'
import { markPosted } from '#lib/messages/posting/mark-posted'
import { markReturned } from '#lib/messages/posting/mark-returned'
import type { MessageChannel } from '#lib/messages/model'
import { letterFor, TEMPLATE_VERSION, templateOf, wordsOfLetter } from '#lib/messages/templates/letter-parts'
import type { CrimeCase } from '../matters/crime-case.ts'
import { EXPLAINED } from '../words/letters.ts'

/** The victim of the first open duty who may be written to, and who writes. */
interface Written {
  readonly dutyId: string
  readonly by: string
  readonly writer: string
  readonly name: string | null
  readonly category: Category
  readonly force: string
  readonly channels: readonly Channel[]
}

const toWriteTo = async (c: CrimeCase): Promise<Written> => {
  const [found] = await c.force.look<Written & Record<string, unknown>>(
    `
      SELECT
        y.id::text AS "dutyId", s.key AS by, s.name AS writer, n.name, r.category, i.force_name AS force,
        k.channels::text[]
      FROM duty_to_inform y
      JOIN cancellation_request r ON r.id = y.request_id
      JOIN personal.staff s ON s.id = y.assigned_to
      JOIN personal.contact_plan k ON k.involvement_id = y.involvement_id
      JOIN involvement p ON p.id = y.involvement_id
      JOIN personal.person n ON n.id = p.person_id,
        installation i
      WHERE y.crime_id = $1
        AND y.state = 'open'
        AND k.confirmed_at IS NOT NULL
      ORDER BY n.key
      LIMIT 1`,
    await c.crimeId(),
  )
  if (!found) throw new Error(`nobody on ${c.crime.reference} can be written to`)
  return found
}

/** A message somebody wrote: which, and who did. */
export interface Message {
  readonly id: string
  readonly by: string
}

/** Whoever has the duty writes to its victim, by e-mail if the plan allows it and `wanted` says so, else a letter to be printed. */
export async function writes(c: CrimeCase, wanted: 'email' | 'letter'): Promise<Message> {
  const { dutyId, by, writer, name, category, force, channels } = await toWriteTo(c)
  const channel: MessageChannel = wanted === 'email' && channels.includes('email') ? 'email' : 'printed_letter'
  const context = { occasion: 'before_cancelling' as const, category, force, reference: c.crime.reference }
  const { subject, ...parts } = letterFor(context, { name, writer })
  const words = wordsOfLetter({
    ...parts,
    reason: c.voice.one(EXPLAINED),
    closing: `${writer}, ${force}. You can ring me on 01632 960001.`,
    greeting: `Dear ${name ?? 'Sir or Madam'},`,
  })
  const drafted = { channel, template: templateOf(context), templateVersion: TEMPLATE_VERSION, subject, words }
  const { messageId } = c.must('writes', await draftMessage(c.force.as(by, 'message.write'), dutyId, drafted, newId()))
  return { id: messageId, by }
}

/** The writer reads it again and approves it. */
export async function approves(c: CrimeCase, { id, by }: Message): Promise<void> {
  c.must('approves', await approveMessage(c.force.as(by, 'message.write'), id, 1, newId()))
}

/** The printed letter is posted. */
export async function posts(c: CrimeCase, { id, by }: Message): Promise<void> {
  c.must('posts', await markPosted(c.force.as(by, 'message.write'), id, newId()))
}

/** The letter comes back. */
export async function comesBack(c: CrimeCase, { id, by }: Message): Promise<void> {
  c.must('comes back', await markReturned(c.force.as(by, 'message.write'), id, newId()))
}
