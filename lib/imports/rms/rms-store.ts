import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Category, ReportGroup, RmsStatus } from '#lib/base/prisma/enums'
import type { DifferenceKind } from '../model.ts'

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

// Crimes cancelled here and live in the RMS, and crimes reinstated here and not live there.
const TO_DO = Prisma.sql`
  SELECT
    n.id, c.id AS crime_id, 'cancel' AS act, n.category, n.principal_crime_id, n.took_effect_at AS at,
    coalesce(n.confirmed_by, d.decided_by) AS by_id
  FROM reported_crime c
  JOIN cancellation n ON n.id = c.cancelled_by
  JOIN cancellation_decision d ON d.id = n.decision_id
  WHERE c.cancelled_by IS NOT NULL AND c.rms_status = 'live'
  UNION ALL
  SELECT r.id, c.id, 'make live', n.category, NULL, r.at, r.by_id
  FROM reported_crime c
  JOIN cancellation n ON n.crime_id = c.id
  JOIN reinstatement r ON r.cancellation_id = n.id
  WHERE c.cancelled_by IS NULL
    AND c.rms_status IN ('cancelled', 'transferred', 'n100')
    AND coalesce(c.rms_changed_at, '-infinity') <= r.at
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
    WITH acts AS (${TO_DO})
    SELECT
      a.id::text, c.id::text AS "crimeId",
      registrar.listed_reference(c.id, c.reference) AS reference,
      u.name AS unit, c.offence_group AS "offenceGroup",
      a.act, a.category, v.reference AS "principalCrime", a.at, p.name AS by, c.rms_status AS "rmsStatus"
    FROM acts a
    JOIN reported_crime c ON c.id = a.crime_id
    JOIN unit u ON u.id = c.unit_id
    JOIN personal.staff p ON p.id = a.by_id
    LEFT JOIN reported_crime v ON v.id = a.principal_crime_id
    WHERE ${after?.id ?? null}::uuid IS NULL
      OR (a.at, a.id) > (${after?.sort ?? null}::timestamptz, ${after?.id ?? null}::uuid)
    ORDER BY a.at, a.id
    LIMIT ${rows}::int`
}

/** What the RMS and this product say differently of one crime. */
export interface DifferenceLine {
  readonly crimeId: string
  readonly reference: string
  readonly unit: string
  readonly offenceGroup: ReportGroup
  readonly code: string
  readonly countClass: string
  readonly rmsStatus: RmsStatus
  readonly rmsCategory: Category | null
  readonly rmsChangedAt: Date | null
  readonly rmsChangedBy: string | null
  readonly rmsInformedAt: Date | null
  /** What was done here, and when; null where nothing was. */
  readonly here: string | null
  readonly hereAt: Date | null
  /** What the list is sorted by. */
  readonly at: Date
  readonly isRape: boolean
}

/** The days and moments the differences are judged by. */
export interface Bounds {
  readonly kind: DifferenceKind
  /** When the newest extract was taken: nothing done here after it can be there yet. */
  readonly takenAt: Date
  readonly liveSince: Date
  /** What took effect here before this is there for over two working days. */
  readonly dueBefore: Date
  /** What was cancelled too early is shown for a year. */
  readonly since: Date
}

type Finder = (bounds: Bounds) => Prisma.Sql

const NOT_LIVE_THERE = Prisma.sql`c.cancelled_by IS NULL AND c.rms_status IN ('cancelled', 'transferred', 'n100')`
// Agreed here and not in effect yet; a case the extract itself has sent back to its decision maker is one still.
const AGREED_AT = Prisma.sql`
  SELECT max(d.decided_at)
  FROM cancellation_request q
  JOIN cancellation_decision d ON d.request_id = q.id AND d.verdict = 'authorise'
  WHERE q.crime_id = c.id AND q.state IN ('authorised', 'stopped')`
const REINSTATED_SINCE = Prisma.sql`
  SELECT max(r.at)
  FROM cancellation n
  JOIN reinstatement r ON r.cancellation_id = n.id
  WHERE n.crime_id = c.id AND r.at >= coalesce(c.rms_changed_at, '-infinity')`

// Crimes that changed after they were cancelled, which no registrar has answered.
const lateChanges = (isWithoutAuthority: boolean): Prisma.Sql => Prisma.sql`
  SELECT l.crime_id AS id, 'cancelled' AS here, x.took_effect_at AS here_at, min(l.found_at) AS at
  FROM open_late_change l
  JOIN cancellation x ON x.id = l.cancellation_id
  GROUP BY l.crime_id, x.took_effect_at
  HAVING bool_or(l.without_authority) = ${isWithoutAuthority}::boolean`

// Each finds crimes (id), what was done here (here, here_at) and what they are sorted by (at).
const FINDERS: Readonly<Record<DifferenceKind, Finder>> = {
  'no decision': ({ liveSince }) => Prisma.sql`
    SELECT c.id, NULL AS here, NULL::timestamptz AS here_at, coalesce(c.rms_changed_at, c.recorded_at) AS at
    FROM reported_crime c
    WHERE ${NOT_LIVE_THERE}
      AND (c.rms_status <> 'n100' OR c.rms_changed_at IS NULL OR c.rms_changed_at >= ${liveSince})
      AND (${AGREED_AT}) IS NULL
      AND (${REINSTATED_SINCE}) IS NULL`,
  'without authority': () => lateChanges(true),
  'changed after': () => lateChanges(false),
  'before telling': ({ since }) => Prisma.sql`
    SELECT c.id, 'cancelled' AS here, n.took_effect_at AS here_at, c.rms_changed_at AS at
    FROM cancellation n
    JOIN reported_crime c ON c.cancelled_by = n.id
    WHERE n.took_effect_at >= ${since}
      AND n.source = 'decided'
      AND n.in_force
      AND c.rms_status IN ('cancelled', 'transferred')
      AND c.rms_changed_at < n.took_effect_at
    UNION ALL
    SELECT c.id, 'authorised', q.at, coalesce(c.rms_changed_at, c.recorded_at)
    FROM reported_crime c, LATERAL (${AGREED_AT}) AS q (at)
    WHERE ${NOT_LIVE_THERE} AND q.at IS NOT NULL`,
  'reinstated here': ({ takenAt }) => Prisma.sql`
    SELECT c.id, 'reinstated' AS here, r.at AS here_at, r.at
    FROM reported_crime c, LATERAL (${REINSTATED_SINCE}) AS r (at)
    WHERE ${NOT_LIVE_THERE} AND r.at < ${takenAt}`,
  'still live there': ({ dueBefore }) => Prisma.sql`
    SELECT
      c.id,
      CASE n.source WHEN 'decided' THEN 'cancelled' ELSE 'cancelled before' END AS here,
      n.took_effect_at AS here_at, n.took_effect_at AS at
    FROM reported_crime c
    JOIN cancellation n ON n.id = c.cancelled_by
    WHERE c.rms_status = 'live'
      AND c.cancelled_by IS NOT NULL
      AND n.took_effect_at < ${dueBefore}`,
}

/** How many crimes differ so, and how many of them are rapes. */
export async function differenceCount(tx: Tx, bounds: Bounds): Promise<{ all: number; rape: number }> {
  const [row] = await tx.$queryRaw<{ all: number; rape: number }[]>`
    SELECT count(*)::int AS all, count(*) FILTER (WHERE c.offence_group = 'rape')::int AS rape
    FROM (${FINDERS[bounds.kind](bounds)}) f
    JOIN reported_crime c ON c.id = f.id`
  if (!row) throw new Error('a count gave nothing')
  return row
}

/** Where a page of differences ends: the next begins after it. */
export interface DifferencePlace {
  readonly isRape: boolean
  readonly at: Date
  readonly id: string
}

/** A stretch of the crimes that differ so: rape first, then the longest standing first. */
export async function differenceLines(
  tx: Tx,
  bounds: Bounds,
  after: DifferencePlace | undefined,
  rows: number,
): Promise<DifferenceLine[]> {
  return tx.$queryRaw<DifferenceLine[]>`
    SELECT
      c.id::text AS "crimeId",
      registrar.listed_reference(c.id, c.reference) AS reference,
      u.name AS unit, c.offence_group AS "offenceGroup",
      c.offence_code AS code, c.count_class AS "countClass", c.rms_status AS "rmsStatus",
      c.rms_category AS "rmsCategory", c.rms_changed_at AS "rmsChangedAt", p.name AS "rmsChangedBy",
      c.rms_informed_at AS "rmsInformedAt", f.here, f.here_at AS "hereAt", f.at,
      c.offence_group = 'rape' AS "isRape"
    FROM (${FINDERS[bounds.kind](bounds)}) f
    JOIN reported_crime c ON c.id = f.id
    JOIN unit u ON u.id = c.unit_id
    LEFT JOIN personal.staff p ON p.id = c.rms_changed_by
    WHERE ${after?.id ?? null}::uuid IS NULL
      OR (c.offence_group <> 'rape', f.at, c.id) > (
        NOT ${after?.isRape ?? false}::boolean, ${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid
      )
    ORDER BY c.offence_group <> 'rape', f.at, c.id
    LIMIT ${rows}::int`
}
