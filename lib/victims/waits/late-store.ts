import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Category } from '#lib/counting-rules/model'
import type { ListKey, PageKey } from '#lib/crimes/list-key'
import type { AttemptResult, Channel, OtherMethod } from '#lib/victims/model'

/** A victim of an authorised case whose day to be informed has gone by: no name, because a list is not inside a case. */
export interface LateLine {
  readonly id: string
  readonly crimeId: string
  readonly requestId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly unit: string
  readonly category: Category
  readonly authorisedAt: Date
  readonly decisionMaker: string
  readonly assignedTo: string
  /** 'YYYY-MM-DD' */
  readonly dueOn: string
  readonly enhanced: boolean
  readonly flags: readonly string[]
  /** Whether a careless message could harm them, so that a person informs them first. */
  readonly hearsItFromAPerson: boolean
  readonly nth: string | null
  readonly attempts: number
  /** The last ten of them, the latest first; `at` an ISO 8601 instant. */
  readonly tried: readonly {
    readonly at: string
    readonly channel: Channel
    readonly result: AttemptResult
    readonly otherMethod: OtherMethod | null
  }[]
  /** Each other way that was tried, once. */
  readonly otherMethods: readonly OtherMethod[]
}

// The duties of one page.
const pageOf = (key: ListKey | undefined, isBack: boolean, rows: number): Prisma.Sql => Prisma.sql`
  SELECT
    y.id, y.crime_id, y.involvement_id, y.due_on, y.enhanced, y.assigned_to, r.id AS request_id, r.category,
    r.decided_by, r.waiting_since
  FROM duty_to_inform y
  JOIN cancellation_request r ON r.id = y.request_id
  WHERE y.state = 'open'
    AND y.occasion = 'before_cancelling'
    AND r.state = 'authorised'
    AND y.due_on < registrar.today()
    AND (
      ${key?.id ?? null}::uuid IS NULL
      OR (NOT ${isBack}::boolean AND (y.due_on, y.id) > (${key?.sort ?? null}::date, ${key?.id ?? null}::uuid))
      OR (${isBack}::boolean AND (y.due_on, y.id) < (${key?.sort ?? null}::date, ${key?.id ?? null}::uuid))
    )
  ORDER BY
    CASE WHEN ${isBack}::boolean THEN y.due_on END DESC, CASE WHEN ${isBack}::boolean THEN y.id END DESC,
    y.due_on, y.id
  LIMIT ${rows}::int`

// The last ten attempts on the victim of a duty of the page, as JSON.
const TRIED = Prisma.sql`
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'at', t.at, 'channel', t.channel, 'result', t.result, 'otherMethod', t.other_way
  ) ORDER BY t.at DESC), '[]')
  FROM (
    SELECT a.at, a.channel, a.result, a.other_way
    FROM notification_attempt a
    WHERE a.duty_id = page.id
    ORDER BY a.at DESC
    LIMIT 10
  ) t`

/** The late duties of authorised cases, the oldest due first; nearest first when it goes back. */
export async function lateLines(tx: Tx, { after, before }: PageKey, rows: number): Promise<LateLine[]> {
  const [key, isBack] = [after ?? before, before !== undefined]
  return tx.$queryRaw<LateLine[]>`
    WITH page AS MATERIALIZED (${pageOf(key, isBack, rows)})
    SELECT
      page.id::text, page.crime_id::text AS "crimeId", page.request_id::text AS "requestId",
      registrar.listed_reference(page.crime_id, c.reference) AS reference,
      c.offence_code AS code, c.count_class AS "countClass", u.name AS unit, page.category,
      page.waiting_since AS "authorisedAt", coalesce(d.name, 'nobody') AS "decisionMaker",
      s.name AS "assignedTo", page.due_on::text AS "dueOn", page.enhanced, c.flags,
      registrar.must_hear_from_a_person(page.involvement_id) AS "hearsItFromAPerson",
      (
        SELECT CASE WHEN count(*) > 1 THEN count(*) FILTER (WHERE q.id <= p.id) || ' of ' || count(*) END
        FROM involvement p
        JOIN involvement q ON q.crime_id = p.crime_id AND q.role = 'victim' AND q.removed_at IS NULL
        WHERE p.id = page.involvement_id
        GROUP BY p.id
      ) AS nth,
      (SELECT count(*)::int FROM notification_attempt t WHERE t.duty_id = page.id) AS attempts,
      (${TRIED}) AS tried,
      ARRAY(
        SELECT DISTINCT a.other_way::text
        FROM notification_attempt a
        WHERE a.duty_id = page.id AND a.other_way IS NOT NULL
      ) AS "otherMethods"
    FROM page
    JOIN reported_crime c ON c.id = page.crime_id
    JOIN unit u ON u.id = c.unit_id
    JOIN personal.staff s ON s.id = page.assigned_to
    LEFT JOIN personal.staff d ON d.id = page.decided_by
    ORDER BY
      CASE WHEN ${isBack}::boolean THEN page.due_on END DESC,
      CASE WHEN ${isBack}::boolean THEN page.id END DESC, page.due_on, page.id`
}
