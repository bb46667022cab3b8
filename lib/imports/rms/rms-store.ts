import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Category, ReportGroup, RmsStatus } from '#lib/base/prisma/enums'

/** The newest extract that is in, and what it could not bring. */
export interface NewestExtract {
  readonly takenAt: Date
  readonly now: Date
  readonly liveSince: Date
  readonly rejectedCrimes: number
}

export async function newestExtract(tx: Tx): Promise<NewestExtract | undefined> {
  const rows = await tx.$queryRaw<NewestExtract[]>`
    SELECT
      e.taken_at AS "takenAt", registrar.now() AS now,
      i.live_since::timestamp AT TIME ZONE 'Europe/London' AS "liveSince",
      coalesce((e.counts->'crimes.csv'->>'rejected')::int, 0) AS "rejectedCrimes"
    FROM extract e, installation i
    WHERE e.finished_at IS NOT NULL
    ORDER BY e.taken_at DESC, e.finished_at DESC
    LIMIT 1`
  return rows[0]
}

/** A crime that is to be changed in the RMS, because something was decided here. */
export interface ToDoLine {
  /** The cancellation's or reinstatement's. */
  readonly id: string
  readonly crimeId: string
  readonly reference: string
  readonly unit: string
  readonly offenceGroup: ReportGroup
  readonly act: 'cancel' | 'make live'
  readonly category: Category
  readonly principalCrime: string | null
  readonly at: Date
  readonly by: string
  readonly rmsStatus: RmsStatus
}

// Crimes cancelled here and live in the RMS, and crimes reinstated here and not live there: these by the few that are gone there,
// and OFFSET 0, because row-level security hides from the plan that they are few.
const TO_DO = Prisma.sql`
  SELECT
    n.id, c.id AS crime_id, 'cancel' AS act, n.category, n.principal_crime_id, n.took_effect_at AS at,
    n.confirmed_by AS by_id, n.decision_id
  FROM reported_crime c
  JOIN cancellation n ON n.id = c.cancelled_by
  WHERE c.cancelled_by IS NOT NULL AND c.rms_status = 'live' AND n.decision_id IS NOT NULL
  UNION ALL
  SELECT r.id, c.id, 'make live', r.category, NULL, r.at, r.by_id, NULL
  FROM (
      SELECT g.id, g.rms_changed_at
      FROM reported_crime g
      WHERE g.cancelled_by IS NULL AND g.rms_status IN ('cancelled', 'transferred', 'n100')
      OFFSET 0
    ) AS c,
    LATERAL (
      SELECT t.id, n.category, t.at, t.by_id
      FROM cancellation n
      JOIN reinstatement t ON t.cancellation_id = n.id
      WHERE n.crime_id = c.id
      OFFSET 0
    ) AS r
  WHERE coalesce(c.rms_changed_at, '-infinity') <= r.at
    AND NOT EXISTS (
      SELECT
      FROM cancellation m
      JOIN reinstatement s ON s.cancellation_id = m.id
      WHERE m.crime_id = c.id AND s.at > r.at
    )`

/** A stretch of what is to be done in the RMS, oldest first. */
export async function toDoLines(
  tx: Tx,
  after: { sort: string; id: string } | undefined,
  rows: number,
): Promise<ToDoLine[]> {
  return tx.$queryRaw<ToDoLine[]>`
    WITH page AS MATERIALIZED (
      SELECT *
      FROM (${TO_DO}) a
      WHERE ${after?.id ?? null}::uuid IS NULL
        OR (a.at, a.id) > (${after?.sort ?? null}::timestamptz, ${after?.id ?? null}::uuid)
      ORDER BY a.at, a.id
      LIMIT ${rows}::int
    )
    SELECT
      a.id::text, c.id::text AS "crimeId",
      registrar.listed_reference(c.id, c.reference) AS reference,
      u.name AS unit, c.offence_group AS "offenceGroup",
      a.act, a.category, v.reference AS "principalCrime", a.at, p.name AS by, c.rms_status AS "rmsStatus"
    FROM page a
    JOIN reported_crime c ON c.id = a.crime_id
    JOIN unit u ON u.id = c.unit_id
    LEFT JOIN cancellation_decision d ON d.id = a.decision_id
    JOIN personal.staff p ON p.id = coalesce(a.by_id, d.decided_by)
    LEFT JOIN reported_crime v ON v.id = a.principal_crime_id
    ORDER BY a.at, a.id`
}
