import type { Tx } from '#lib/base/database'
import { type Day, dayIn } from '#lib/base/day'
import { Prisma } from '#lib/base/prisma/client'
import { AGE_BEGINS, AGES, type WaitingAgeName } from './ages.ts'

/** The day since which decisions are made in this product. */
export const liveSince = async (tx: Tx): Promise<Day> => dayIn((await tx.installation.findFirstOrThrow()).liveSince)

// The group of one crime, looked up crime by crime (OFFSET 0 keeps it so): under row-level security PostgreSQL does not know how few
// requests are open, and would read every crime of the force to find theirs.
const GROUP_OF = Prisma.sql`SELECT offence_group FROM reported_crime WHERE id = `

// Today is asked once a statement, in a query of its own: as a function it would be asked once a row.

/** Requests that wait for a decision, by how many calendar days they have waited. */
export interface WaitingAge {
  readonly age: WaitingAgeName
  readonly rape: number
  readonly other: number
}

/** Requests that wait for a decision maker, sent or stopped, by age; an age without any is not there. */
export const waitingByAge = (tx: Tx): Promise<WaitingAge[]> => tx.$queryRaw<WaitingAge[]>`
  SELECT
    (${[...AGES]}::text[])[1 + width_bucket(
      (SELECT registrar.today()) - (r.waiting_since AT TIME ZONE 'Europe/London')::date, ${[...AGE_BEGINS]}::int[]
    )] AS age,
    count(*) FILTER (WHERE k.offence_group = 'rape')::int AS rape,
    count(*) FILTER (WHERE k.offence_group <> 'rape')::int AS other
  FROM cancellation_request r
  CROSS JOIN LATERAL (${GROUP_OF}r.crime_id OFFSET 0) k
  WHERE r.state IN ('submitted', 'stopped')
  GROUP BY 1`

/** Victims who are still to be informed, of whatever; not those of a contact task after a mistake. */
export interface Uninformed {
  readonly all: number
  /** Whose day to be informed has gone by. */
  readonly late: number
  readonly rape: number
}

export async function uninformedNow(tx: Tx): Promise<Uninformed> {
  const rows = await tx.$queryRaw<Uninformed[]>`
    SELECT
      count(*)::int AS all, count(*) FILTER (WHERE y.due_on < (SELECT registrar.today()))::int AS late,
      count(*) FILTER (WHERE k.offence_group = 'rape')::int AS rape
    FROM duty_to_inform y
    CROSS JOIN LATERAL (${GROUP_OF}y.crime_id OFFSET 0) k
    WHERE y.state = 'open' AND y.occasion <> 'after_error'`
  return rows[0] ?? { all: 0, late: 0, rape: 0 }
}

/** A victim still to be informed: no name, because a list is not inside a case. */
export interface WaitingVictim {
  readonly dutyId: string
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  /** Calendar days since the duty began. */
  readonly days: number
  readonly isLate: boolean
}

/** So many victims who have waited longest, the longest first. */
export const longestWaiting = (tx: Tx, most: number): Promise<WaitingVictim[]> => tx.$queryRaw<WaitingVictim[]>`
  WITH longest AS MATERIALIZED (
    SELECT y.id, y.crime_id, y.opened_at, y.due_on
    FROM duty_to_inform y
    WHERE y.state = 'open' AND y.occasion <> 'after_error'
    ORDER BY y.opened_at, y.id
    LIMIT ${most}
  )
  SELECT
    y.id::text AS "dutyId", y.crime_id::text AS "crimeId",
    registrar.listed_reference(y.crime_id, k.reference) AS reference, k.offence_code AS code,
    k.count_class AS "countClass", y.due_on < (SELECT registrar.today()) AS "isLate",
    (SELECT registrar.today()) - (y.opened_at AT TIME ZONE 'Europe/London')::date AS days
  FROM longest y
  JOIN reported_crime k ON k.id = y.crime_id
  ORDER BY y.opened_at, y.id`
