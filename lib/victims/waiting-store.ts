import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { ListKey, PageKey } from '#lib/crimes/list-key'
import type { Category } from '#lib/counting-rules/model'
import type { DutyOccasion } from './model.ts'

/** One victim who waits to be informed: no name, because a list is not inside a case. */
export interface WaitingLine {
  readonly id: string
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly unit: string
  readonly occasion: DutyOccasion
  readonly category: Category | null
  /** 'YYYY-MM-DD' */
  readonly dueOn: string
  readonly enhanced: boolean
  readonly assignedTo: string
  readonly isMine: boolean
  readonly attempts: number
  /** Which victim of several, as '1 of 2'; null where there is one. */
  readonly nth: string | null
}

/** Whose duties, and of which unit's crimes; null is everybody's. */
interface DutiesWanted {
  readonly staffId: string | null
  readonly unitId: string | null
}

// The duties of one page.
const pageOf = (
  { staffId, unitId }: DutiesWanted,
  key: ListKey | undefined,
  isBack: boolean,
  rows: number,
): Prisma.Sql => Prisma.sql`
  SELECT
    y.id, y.crime_id, y.involvement_id, y.occasion, y.request_id, y.due_on, y.enhanced, y.assigned_to,
    c.reference, c.offence_code, c.count_class, c.unit_id
  FROM duty_to_inform y
  JOIN reported_crime c ON c.id = y.crime_id
  WHERE y.state = 'open'
    AND (${staffId}::uuid IS NULL OR y.assigned_to = ${staffId}::uuid)
    AND (${unitId}::uuid IS NULL OR c.unit_id = ${unitId}::uuid)
    AND (
      ${key?.id ?? null}::uuid IS NULL
      OR (NOT ${isBack}::boolean AND (y.due_on, y.id) > (${key?.sort ?? null}::date, ${key?.id ?? null}::uuid))
      OR (${isBack}::boolean AND (y.due_on, y.id) < (${key?.sort ?? null}::date, ${key?.id ?? null}::uuid))
    )
  ORDER BY
    CASE WHEN ${isBack}::boolean THEN y.due_on END DESC, CASE WHEN ${isBack}::boolean THEN y.id END DESC,
    y.due_on, y.id
  LIMIT ${rows}::int`

/** The open duties to inform, the oldest due first; nearest first when it goes back. */
export async function waitingLines(
  tx: Tx,
  wanted: DutiesWanted,
  actor: string,
  { after, before }: PageKey,
  rows: number,
): Promise<WaitingLine[]> {
  const [key, isBack] = [after ?? before, before !== undefined]
  return tx.$queryRaw<WaitingLine[]>`
    WITH page AS MATERIALIZED (${pageOf(wanted, key, isBack, rows)})
    SELECT
      page.id::text, page.crime_id::text AS "crimeId",
      registrar.listed_reference(page.crime_id, page.reference) AS reference, page.offence_code AS code,
      page.count_class AS "countClass", u.name AS unit, page.occasion, r.category, page.due_on::text AS "dueOn",
      page.enhanced, s.name AS "assignedTo", page.assigned_to = ${actor}::uuid AS "isMine",
      (
        SELECT CASE WHEN count(*) > 1 THEN count(*) FILTER (WHERE q.id <= p.id) || ' of ' || count(*) END
        FROM involvement p
        JOIN involvement q ON q.crime_id = p.crime_id AND q.role = 'victim' AND q.removed_at IS NULL
        WHERE p.id = page.involvement_id
        GROUP BY p.id
      ) AS nth,
      (SELECT count(*)::int FROM notification_attempt t WHERE t.duty_id = page.id) AS attempts
    FROM page
    JOIN unit u ON u.id = page.unit_id
    JOIN personal.staff s ON s.id = page.assigned_to
    LEFT JOIN cancellation_request r ON r.id = page.request_id
    ORDER BY
      CASE WHEN ${isBack}::boolean THEN page.due_on END DESC,
      CASE WHEN ${isBack}::boolean THEN page.id END DESC, page.due_on, page.id`
}
