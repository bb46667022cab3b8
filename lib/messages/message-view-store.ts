import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { ListKey, PageKey } from '#lib/crimes/list-key'
import type { DutyOccasion, DutyState } from '#lib/victims/model'
import type { MessageChannel, MessageState, MessageWay } from './model.ts'

/** What a message is about, without names. */
export interface AboutMessage {
  readonly crimeId: string
  readonly reference: string
  readonly occasion: DutyOccasion
  readonly dutyState: DutyState
  readonly involvementId: string
  readonly owner: string
}

export async function aboutMessage(tx: Tx, messageId: string): Promise<AboutMessage | undefined> {
  const rows = await tx.$queryRaw<AboutMessage[]>`
    SELECT
      c.id::text AS "crimeId", c.reference, y.occasion, y.state AS "dutyState",
      y.involvement_id::text AS "involvementId", s.name AS owner
    FROM message m
    JOIN duty_to_inform y ON y.id = m.duty_id
    JOIN reported_crime c ON c.id = y.crime_id
    JOIN personal.staff s ON s.id = m.owner_id
    WHERE m.id = ${messageId}::uuid`
  return rows[0]
}

/** One step in the history of a message; `by` is null where the product did it by itself. */
export interface MessageStep {
  readonly id: string
  readonly at: Date
  readonly what: string
  readonly detail: string | null
  readonly by: string | null
  readonly notes: string | null
}

export async function stepsOf(tx: Tx, messageId: string): Promise<MessageStep[]> {
  return tx.$queryRaw<MessageStep[]>`
    SELECT
      e.id::text, e.at, e.what, e.detail, s.name AS by,
      CASE WHEN e.notes_id IS NULL THEN NULL ELSE coalesce(w.text, '(erased under review)') END AS notes
    FROM message_event e
    LEFT JOIN personal.staff s ON s.id = e.by_id
    LEFT JOIN personal.words w ON w.id = e.notes_id
    WHERE e.message_id = ${messageId}::uuid
    ORDER BY e.at DESC, e.id
    LIMIT 200`
}

/** A message in a list: no name, no way to anybody, and none of its words. */
export interface MessageLine {
  readonly id: string
  readonly dutyId: string
  readonly crimeId: string
  readonly reference: string
  /** How many further crimes it lists. */
  readonly further: number
  readonly channel: MessageChannel
  readonly state: MessageState
  readonly way: MessageWay | null
  readonly owner: string
  readonly isMine: boolean
  readonly lastAt: Date
  /** The last thing that happened, in a code. */
  readonly detail: string | null
}

export interface LinesWanted {
  readonly states: readonly MessageState[]
  /** Theirs, or to a victim they are to tell. */
  readonly ownerId: string | null
  readonly dutyId: string | null
  readonly way: MessageWay | null
}

// The messages of one page.
const pageOf = (
  { states, ownerId, dutyId, way }: LinesWanted,
  key: ListKey | undefined,
  isBack: boolean,
  rows: number,
): Prisma.Sql => Prisma.sql`
  SELECT m.*
  FROM message m
  WHERE m.state = ANY (${[...states]}::message_state[])
    AND (
      ${ownerId}::uuid IS NULL
      OR m.owner_id = ${ownerId}::uuid
      OR EXISTS (
        SELECT
        FROM duty_to_inform y
        WHERE (y.id = m.duty_id OR y.id IN (SELECT d.duty_id FROM message_duty d WHERE d.message_id = m.id))
          AND y.assigned_to = ${ownerId}::uuid
      )
    )
    AND (
      ${dutyId}::uuid IS NULL
      OR m.duty_id = ${dutyId}::uuid
      OR m.id IN (SELECT d.message_id FROM message_duty d WHERE d.duty_id = ${dutyId}::uuid)
    )
    AND (${way}::message_way IS NULL OR m.way = ${way}::message_way)
    AND (
      ${key?.id ?? null}::uuid IS NULL
      OR (
        NOT ${isBack}::boolean AND (m.last_at, m.id) < (${key?.sort ?? null}::timestamptz, ${key?.id ?? null}::uuid)
      )
      OR (${isBack}::boolean AND (m.last_at, m.id) > (${key?.sort ?? null}::timestamptz, ${key?.id ?? null}::uuid))
    )
  ORDER BY
    CASE WHEN ${isBack}::boolean THEN m.last_at END, CASE WHEN ${isBack}::boolean THEN m.id END,
    m.last_at DESC, m.id DESC
  LIMIT ${rows}::int`

/** Messages in these states, the latest first; nearest first when it goes back. */
export async function messageLines(
  tx: Tx,
  wanted: LinesWanted,
  actor: string,
  { after, before }: PageKey,
  rows: number,
): Promise<MessageLine[]> {
  const [key, isBack] = [after ?? before, before !== undefined]
  return tx.$queryRaw<MessageLine[]>`
    WITH page AS MATERIALIZED (${pageOf(wanted, key, isBack, rows)})
    SELECT
      m.id::text, m.duty_id::text AS "dutyId", c.id::text AS "crimeId",
      registrar.listed_reference(c.id, c.reference) AS reference,
      (SELECT count(*)::int FROM message_duty d WHERE d.message_id = m.id) AS further,
      m.channel, m.state, m.way, s.name AS owner, ${actor}::uuid IN (m.owner_id, y.assigned_to) AS "isMine",
      m.last_at AS "lastAt",
      (
        SELECT e.detail
        FROM message_event e
        WHERE e.message_id = m.id
        ORDER BY e.at DESC, e.id
        LIMIT 1
      ) AS detail
    FROM page m
    JOIN duty_to_inform y ON y.id = m.duty_id
    JOIN reported_crime c ON c.id = y.crime_id
    JOIN personal.staff s ON s.id = m.owner_id
    ORDER BY
      CASE WHEN ${isBack}::boolean THEN m.last_at END, CASE WHEN ${isBack}::boolean THEN m.id END,
      m.last_at DESC, m.id DESC`
}
