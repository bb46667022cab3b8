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
// Those crimes, each with when it was authorised here and is not in effect yet (a case the extract itself has sent back to its
// decision maker is one still), and when it was reinstated since the RMS changed it.
const GONE = Prisma.sql`
  SELECT c.id, c.offence_group, c.rms_status, c.rms_changed_at, c.recorded_at, a.at AS agreed_at, r.at AS reinstated_at
  FROM reported_crime c,
    LATERAL (
      SELECT max(d.decided_at) AS at
      FROM cancellation_request q
      JOIN cancellation_decision d ON d.request_id = q.id AND d.verdict = 'authorise'
      WHERE q.crime_id = c.id AND q.state IN ('authorised', 'stopped')
    ) AS a,
    LATERAL (
      SELECT max(r.at) AS at
      FROM cancellation n
      JOIN reinstatement r ON r.cancellation_id = n.id
      WHERE n.crime_id = c.id AND r.at >= coalesce(c.rms_changed_at, '-infinity')
    ) AS r
  WHERE ${NOT_LIVE_THERE}`

// Crimes that changed after they were cancelled, which no registrar has answered.
const LATE = Prisma.sql`
  SELECT
    l.crime_id AS id, c.offence_group, 'cancelled' AS here, x.took_effect_at AS here_at, min(l.found_at) AS at,
    bool_or(l.without_authority) AS without_authority
  FROM open_late_change l
  JOIN cancellation x ON x.id = l.cancellation_id
  JOIN reported_crime c ON c.id = l.crime_id
  GROUP BY l.crime_id, c.offence_group, x.took_effect_at`

/**
 * The crimes that are gone in the RMS and live here, and those that changed after they were cancelled, each looked up once for all
 * ways of differing: `gone` and `late` in the finders.
 */
export const WITH_FOUND = Prisma.sql`WITH gone AS MATERIALIZED (${GONE}), late AS MATERIALIZED (${LATE})`

const lateChanges = (isWithoutAuthority: boolean): Prisma.Sql => Prisma.sql`
  SELECT l.id, l.offence_group, l.here, l.here_at, l.at
  FROM late l
  WHERE l.without_authority = ${isWithoutAuthority}::boolean`

/**
 * Each finds crimes (id, offence_group), what was done here (here, here_at) and what they are sorted by (at), after
 * WITH_FOUND.
 */
export const FINDERS: Readonly<Record<DifferenceKind, Finder>> = {
  'no decision': ({ liveSince }) => Prisma.sql`
    SELECT
      g.id, g.offence_group, NULL AS here, NULL::timestamptz AS here_at, coalesce(g.rms_changed_at, g.recorded_at) AS at
    FROM gone g
    WHERE (g.rms_status <> 'n100' OR g.rms_changed_at IS NULL OR g.rms_changed_at >= ${liveSince})
      AND g.agreed_at IS NULL
      AND g.reinstated_at IS NULL`,
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
    SELECT g.id, g.offence_group, 'authorised', g.agreed_at, coalesce(g.rms_changed_at, g.recorded_at)
    FROM gone g
    WHERE g.agreed_at IS NOT NULL`,
  'reinstated here': ({ takenAt }) => Prisma.sql`
    SELECT g.id, g.offence_group, 'reinstated' AS here, g.reinstated_at AS here_at, g.reinstated_at AS at
    FROM gone g
    WHERE g.reinstated_at < ${takenAt}`,
  // All but the few of the last days, so that a count asks nothing of each cancellation.
  'still live there': ({ dueBefore }) => Prisma.sql`
    SELECT
      c.id, c.offence_group, CASE n.source WHEN 'decided' THEN 'cancelled' ELSE 'cancelled before' END AS here,
      n.took_effect_at AS here_at, n.took_effect_at AS at
    FROM reported_crime c
    LEFT JOIN cancellation n ON n.id = c.cancelled_by
    WHERE c.rms_status = 'live'
      AND c.cancelled_by IS NOT NULL
      AND c.cancelled_by NOT IN (SELECT r.id FROM cancellation r WHERE r.took_effect_at >= ${dueBefore})`,
}
