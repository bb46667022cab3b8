import type { Tx } from '#lib/base/database'
import type { AuditFinding, ReadingStage } from '#lib/base/prisma/enums'

/** One reading of a drawn case: by whom, when, what was found, and where its reasons are kept. */
export interface ReadingRow {
  readonly id: string
  readonly place: number
  readonly reference: string
  readonly crimeId: string
  readonly requestId: string | null
  readonly stage: ReadingStage
  readonly finding: AuditFinding
  readonly reader: string
  readonly at: Date
  readonly reasonId: string
}

/** The readings of the drawn cases after a place, in the order of the tickets, so many cases at most. */
export const readingsAfter = (tx: Tx, frameId: string, place: number, most: number): Promise<ReadingRow[]> =>
  tx.$queryRaw<ReadingRow[]>`
    SELECT
      a.id::text, d.place, i.reference, i.crime_id::text AS "crimeId", e.request_id::text AS "requestId",
      a.stage::text AS stage, a.finding::text AS finding, s.name AS reader, a.at, a.reason_id::text AS "reasonId"
    FROM (
      SELECT id, place
      FROM drawn_item
      WHERE frame_id = ${frameId}::uuid AND place > ${place}::int
      ORDER BY place
      LIMIT ${most}::int
    ) d
    JOIN frame_item i ON i.id = d.id
    JOIN audit_review a ON a.item_id = d.id
    JOIN personal.staff s ON s.id = a.reviewer_id
    LEFT JOIN cancellation_decision e ON e.id = i.decision_id
    ORDER BY d.place, a.stage`

/** The place of the last drawn case of a frame; 0 where nothing is drawn. */
export const lastPlace = async (tx: Tx, frameId: string): Promise<number> =>
  (await tx.drawnItem.aggregate({ where: { frameId }, _max: { place: true } }))._max.place ?? 0
