import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { AuditFinding, AuditKind, AuditPopulation, ReadingStage } from '#lib/base/prisma/enums'

/** A drawn item as a command takes it: what it is about, and which reading of it is due. */
export interface DrawnItemRow {
  readonly crimeId: string
  readonly decisionId: string | null
  readonly frameId: string
  readonly kind: AuditKind
  readonly due: ReadingStage | null
  readonly readByMe: (reader: string) => boolean
}

/** One drawn item of a frame that was not given up; with `lock`, nobody else gives a reading of its frame meanwhile. */
export async function drawnItem(tx: Tx, itemId: string, { lock = false } = {}): Promise<DrawnItemRow | undefined> {
  if (lock)
    await tx.$executeRaw`
      SELECT pg_advisory_xact_lock(hashtextextended('readings ' || d.frame_id, 0))
      FROM drawn_item d
      WHERE d.id = ${itemId}::uuid`
  const [row] = await tx.$queryRaw<(Omit<DrawnItemRow, 'readByMe'> & { readers: string[] })[]>`
    SELECT
      i.crime_id::text AS "crimeId", i.decision_id::text AS "decisionId", i.frame_id::text AS "frameId", a.kind,
      registrar.reading_due(i.id) AS due,
      ARRAY(SELECT r.reviewer_id::text FROM audit_review r WHERE r.item_id = i.id) AS readers
    FROM drawn_item d
    JOIN frame_item i ON i.id = d.id
    JOIN audit_frame f ON f.id = i.frame_id AND f.abandoned_at IS NULL
    JOIN audit a ON a.id = f.audit_id
    WHERE i.id = ${itemId}::uuid`
  if (!row) return undefined
  const { readers, ...item } = row
  return { ...item, readByMe: (reader) => readers.includes(reader) }
}

/** Closes the look of a frame whose readings have all been given, if there is one: what its plan reads on is open then. */
export const closeLook = async (tx: Tx, frameId: string, { byId, at }: { byId: string; at: Date }): Promise<void> => {
  await tx.$executeRaw`
    INSERT INTO audit_look (id, frame_id, number, goes_on, closed_by, closed_at)
    SELECT
      ${newId()}::uuid, ${frameId}::uuid, look, registrar.goes_on(${frameId}::uuid, look), ${byId}::uuid, ${at}
    FROM registrar.look_to_close(${frameId}::uuid) AS look
    WHERE look IS NOT NULL`
}

/** Whether somebody may give the reading that is due of an item. */
export async function mayReadItem(tx: Tx, reader: string, itemId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ may: boolean }[]>`
    SELECT registrar.may_read_item(${reader}::uuid, ${itemId}::uuid) AS may`
  return row?.may === true
}

/** A case that was drawn, in the list of whoever may read it. */
export interface ToReadRow {
  readonly itemId: string
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly auditNumber: number
  readonly dueOn: Date
  /** Whether the reader is to settle what two others found. */
  readonly settles: boolean
}

/** Drawn cases that this person may read now: of the audit that is due first, in an order of their own. */
export const drawnToRead = (tx: Tx, reader: string, most: number): Promise<ToReadRow[]> => tx.$queryRaw<ToReadRow[]>`
  SELECT
    i.id::text AS "itemId", c.id::text AS "crimeId", c.reference, c.offence_code AS code,
    c.count_class AS "countClass", u.number AS "auditNumber", u.due_on AS "dueOn", waits.settles
  FROM registrar.readings_for(${reader}::uuid) AS waits
  JOIN frame_item i ON i.id = waits.item_id
  JOIN audit_frame f ON f.id = waits.frame_id
  JOIN audit u ON u.id = f.audit_id
  JOIN reported_crime c ON c.id = i.crime_id
  ORDER BY u.due_on, u.number, sha256(convert_to(${reader} || i.id::text, 'UTF8'))
  LIMIT ${most}::int`

/** What an item is, for the page of its reading. */
export interface DrawnCaseRow {
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly population: AuditPopulation
  readonly auditNumber: number
  readonly requestId: string | null
  readonly decisionId: string | null
  readonly rmsChangeId: string | null
  readonly cancellationId: string | null
  readonly isFinalChoice: boolean
  readonly frozenAt: Date
  /** Whether it waits to be settled, by somebody who is shown everything. */
  readonly isToSettle: boolean
}

export async function drawnCase(tx: Tx, itemId: string): Promise<DrawnCaseRow | undefined> {
  const [row] = await tx.$queryRaw<DrawnCaseRow[]>`
    SELECT
      c.id::text AS "crimeId", c.reference, c.offence_code AS code, c.count_class AS "countClass", u.population,
      u.number AS "auditNumber", n.request_id::text AS "requestId", i.decision_id::text AS "decisionId",
      i.rms_change_id::text AS "rmsChangeId", i.cancellation_id::text AS "cancellationId",
      registrar.is_final_choice(i.decision_id) AS "isFinalChoice", f.frozen_at AS "frozenAt",
      registrar.reading_due(i.id) = 'settling' AS "isToSettle"
    FROM drawn_item d
    JOIN frame_item i ON i.id = d.id
    JOIN audit_frame f ON f.id = i.frame_id
    JOIN audit u ON u.id = f.audit_id
    JOIN reported_crime c ON c.id = i.crime_id
    LEFT JOIN cancellation_decision n ON n.id = i.decision_id
    WHERE d.id = ${itemId}::uuid`
  return row
}

/** What was found of an item before, in the order of the readings. */
export const earlierReadings = (
  tx: Tx,
  itemId: string,
): Promise<{ stage: ReadingStage | null; finding: AuditFinding; reasonId: string; readerId: string }[]> =>
  tx.auditReview.findMany({
    where: { itemId },
    orderBy: { stage: 'asc' },
    select: { stage: true, finding: true, reasonId: true, readerId: true },
  })
