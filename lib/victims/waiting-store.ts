import type { Tx } from '#lib/base/database'
import type { ListPlace } from '#lib/crimes/list-key'
import type { DutyOccasion } from './model.ts'

/** One victim who waits to be told: no name, because a list is not inside a case. */
export interface WaitingLine {
  readonly id: string
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly unit: string
  readonly occasion: DutyOccasion
  readonly category: string | null
  /** 'YYYY-MM-DD' */
  readonly dueOn: string
  readonly enhanced: boolean
  readonly assignedTo: string
  readonly isMine: boolean
  readonly attempts: number
}

/** The open duties to tell, the oldest due first; nearest first when it goes back. */
export async function waitingLines(
  tx: Tx,
  { staffId, unitId }: { staffId: string | null; unitId: string | null },
  asker: string,
  { after, before }: ListPlace,
  rows: number,
): Promise<WaitingLine[]> {
  const [key, isBack] = [after ?? before, before !== undefined]
  return tx.$queryRaw<WaitingLine[]>`
    WITH page AS MATERIALIZED (
      SELECT y.id, y.crime_id, y.occasion, y.request_id, y.due_on, y.enhanced, y.assigned_to, c.reference, c.offence_code, c.count_class, c.unit_id
      FROM duty y JOIN crime c ON c.id = y.crime_id
      WHERE y.state = 'open' AND (${staffId}::uuid IS NULL OR y.assigned_to = ${staffId}::uuid)
        AND (${unitId}::uuid IS NULL OR c.unit_id = ${unitId}::uuid)
        AND (${key?.id ?? null}::uuid IS NULL
          OR (NOT ${isBack}::boolean AND (y.due_on, y.id) > (${key?.sort ?? null}::date, ${key?.id ?? null}::uuid))
          OR (${isBack}::boolean AND (y.due_on, y.id) < (${key?.sort ?? null}::date, ${key?.id ?? null}::uuid)))
      ORDER BY CASE WHEN ${isBack}::boolean THEN y.due_on END DESC, CASE WHEN ${isBack}::boolean THEN y.id END DESC, y.due_on, y.id
      LIMIT ${rows}::int)
    SELECT p.id::text, p.crime_id::text AS "crimeId", p.reference, p.offence_code AS code, p.count_class AS "countClass", u.name AS unit,
      p.occasion, r.category, p.due_on::text AS "dueOn", p.enhanced, s.name AS "assignedTo", p.assigned_to = ${asker}::uuid AS "isMine",
      (SELECT count(*)::int FROM attempt t WHERE t.duty_id = p.id) AS attempts
    FROM page p JOIN unit u ON u.id = p.unit_id JOIN personal.staff s ON s.id = p.assigned_to LEFT JOIN request r ON r.id = p.request_id
    ORDER BY CASE WHEN ${isBack}::boolean THEN p.due_on END DESC, CASE WHEN ${isBack}::boolean THEN p.id END DESC, p.due_on, p.id`
}
