import { Prisma } from '#lib/base/prisma/client'
import type { DifferenceKind } from '../model.ts'

/** The days and moments the differences are judged by. */
export interface Bounds {
  /** When the newest extract was taken: nothing done here after it can be there yet. */
  readonly takenAt: Date
  readonly liveSince: Date
  /** What took effect here before this is there for over two working days. */
  readonly dueBefore: Date
  /** What was cancelled too early is shown for a year. */
  readonly since: Date
}

type Finder = (bounds: Bounds) => Prisma.Sql

// As the index gone_in_rms has it, so that it is used.
const NOT_LIVE_THERE = Prisma.sql`c.cancelled_by IS NULL AND c.rms_status IN ('cancelled', 'transferred', 'n100')`
// Agreed here and not in effect yet; a case the extract itself has sent back to its decision maker is one still.
const AGREED = Prisma.sql`
  SELECT q.crime_id, max(d.decided_at) AS at
  FROM cancellation_request q
  JOIN cancellation_decision d ON d.request_id = q.id AND d.verdict = 'authorise'
  WHERE q.state IN ('authorised', 'stopped')
  GROUP BY 1`
const REINSTATED = Prisma.sql`
  SELECT n.crime_id, max(r.at) AS at
  FROM reinstatement r
  JOIN cancellation n ON n.id = r.cancellation_id
  GROUP BY 1`
const SINCE_THERE = Prisma.sql`r.at >= coalesce(c.rms_changed_at, '-infinity')`

// Crimes that changed after they were cancelled, which no registrar has answered.
const lateChanges = (isWithoutAuthority: boolean): Prisma.Sql => Prisma.sql`
  SELECT l.crime_id AS id, c.offence_group, 'cancelled' AS here, x.took_effect_at AS here_at, min(l.found_at) AS at
  FROM open_late_change l
  JOIN cancellation x ON x.id = l.cancellation_id
  JOIN reported_crime c ON c.id = l.crime_id
  GROUP BY l.crime_id, c.offence_group, x.took_effect_at
  HAVING bool_or(l.without_authority) = ${isWithoutAuthority}::boolean`

/**
 * Each finds crimes (id, offence_group), what was done here (here, here_at) and what they are sorted by (at). What a crime
 * is held against is gathered once for all of them, and not asked crime by crime.
 */
export const FINDERS: Readonly<Record<DifferenceKind, Finder>> = {
  'no decision': ({ liveSince }) => Prisma.sql`
    SELECT
      c.id, c.offence_group, NULL AS here, NULL::timestamptz AS here_at, coalesce(c.rms_changed_at, c.recorded_at) AS at
    FROM reported_crime c
    LEFT JOIN (${AGREED}) a ON a.crime_id = c.id
    LEFT JOIN (${REINSTATED}) r ON r.crime_id = c.id AND ${SINCE_THERE}
    WHERE ${NOT_LIVE_THERE}
      AND (c.rms_status <> 'n100' OR c.rms_changed_at IS NULL OR c.rms_changed_at >= ${liveSince})
      AND a.crime_id IS NULL
      AND r.crime_id IS NULL`,
  'without authority': () => lateChanges(true),
  'changed after': () => lateChanges(false),
  'before telling': ({ since }) => Prisma.sql`
    SELECT c.id, c.offence_group, 'cancelled' AS here, n.took_effect_at AS here_at, c.rms_changed_at AS at
    FROM crime_to_compare p
    JOIN reported_crime c ON c.id = p.crime_id
    JOIN cancellation n ON n.id = c.cancelled_by
    WHERE n.took_effect_at >= ${since}
      AND n.source = 'decided'
      AND n.in_force
      AND c.rms_status IN ('cancelled', 'transferred')
      AND c.rms_changed_at < n.took_effect_at
    UNION ALL
    SELECT c.id, c.offence_group, 'authorised', a.at, coalesce(c.rms_changed_at, c.recorded_at)
    FROM reported_crime c
    JOIN (${AGREED}) a ON a.crime_id = c.id
    WHERE ${NOT_LIVE_THERE}`,
  'reinstated here': ({ takenAt }) => Prisma.sql`
    SELECT c.id, c.offence_group, 'reinstated' AS here, r.at AS here_at, r.at
    FROM reported_crime c
    JOIN (${REINSTATED}) r ON r.crime_id = c.id AND ${SINCE_THERE}
    WHERE ${NOT_LIVE_THERE} AND r.at < ${takenAt}`,
  'still live there': ({ dueBefore }) => Prisma.sql`
    SELECT
      c.id, c.offence_group, CASE n.source WHEN 'decided' THEN 'cancelled' ELSE 'cancelled before' END AS here,
      n.took_effect_at AS here_at, n.took_effect_at AS at
    FROM reported_crime c
    JOIN cancellation n ON n.id = c.cancelled_by
    WHERE c.rms_status = 'live'
      AND c.cancelled_by IS NOT NULL
      AND n.took_effect_at < ${dueBefore}`,
}
