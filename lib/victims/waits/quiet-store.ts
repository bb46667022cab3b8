import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Category } from '#lib/counting-rules/model'
import type { PageKey } from '#lib/crimes/list-key'

/** An authorised case in which nobody has done anything for some time: no name, because a list is not inside a case. */
export interface QuietLine {
  /** The request. */
  readonly id: string
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly unit: string
  readonly category: Category
  readonly decisionMaker: string
  readonly authorisedAt: Date
  /** When anybody last did anything in it. */
  readonly lastAt: Date
  /** Victims still to be informed, and by whom. */
  readonly toInform: number
  readonly informingStaff: readonly string[]
}

// How many victims of a request r are still to be informed, and by whom.
const TO_INFORM = Prisma.sql`
  SELECT count(*)::int AS n, coalesce(array_agg(DISTINCT s.name), '{}') AS "informingStaff"
  FROM duty_to_inform y
  JOIN personal.staff s ON s.id = y.assigned_to
  WHERE y.request_id = r.id
    AND y.occasion = 'before_cancelling'
    AND y.state = 'open'`

/** Authorised cases quiet since an instant, the longest first; nearest first when it goes back. */
export async function quietLines(tx: Tx, since: Date, { after, before }: PageKey, rows: number): Promise<QuietLine[]> {
  const [key, isBack] = [after ?? before, before !== undefined]
  return tx.$queryRaw<QuietLine[]>`
    WITH page AS MATERIALIZED (
      SELECT q.request_id AS id, q.last_at
      FROM registrar.quiet_requests(${since}::timestamptz) q
      WHERE ${key?.id ?? null}::uuid IS NULL
        OR (
          NOT ${isBack}::boolean
          AND (q.last_at, q.request_id) > (${key?.sort ?? null}::timestamptz, ${key?.id ?? null}::uuid)
        )
        OR (
          ${isBack}::boolean
          AND (q.last_at, q.request_id) < (${key?.sort ?? null}::timestamptz, ${key?.id ?? null}::uuid)
        )
      ORDER BY
        CASE WHEN ${isBack}::boolean THEN q.last_at END DESC,
        CASE WHEN ${isBack}::boolean THEN q.request_id END DESC, q.last_at, q.request_id
      LIMIT ${rows}::int
    )
    SELECT
      page.id::text, r.crime_id::text AS "crimeId",
      registrar.listed_reference(r.crime_id, c.reference) AS reference, c.offence_code AS code,
      c.count_class AS "countClass", u.name AS unit, r.category, coalesce(d.name, 'nobody') AS "decisionMaker",
      r.waiting_since AS "authorisedAt", page.last_at AS "lastAt", to_inform.n AS "toInform",
      to_inform."informingStaff"
    FROM page
    JOIN cancellation_request r ON r.id = page.id
    JOIN reported_crime c ON c.id = r.crime_id
    JOIN unit u ON u.id = c.unit_id
    LEFT JOIN personal.staff d ON d.id = r.decided_by,
      LATERAL (${TO_INFORM}) to_inform
    ORDER BY
      CASE WHEN ${isBack}::boolean THEN page.last_at END DESC,
      CASE WHEN ${isBack}::boolean THEN page.id END DESC, page.last_at, page.id`
}
