import { Prisma } from '#lib/base/prisma/client'

/**
 * What the frames of drawn audits of cancelled crimes hold, by the moment the crime was cancelled, with what the readings of each came
 * to, the judged points of the last, and what second readings by chance made of those found right at first (`again_of`, `again_overturned`, of the whole
 * frame). A decision in two frames is of the full count, else of the earlier frame, which no later audit takes back: left out of the other it takes nothing from
 * what was drawn there. Dips, frames that were given up or are still being read, and what was sampled with several looks, whose reading
 * ends where the findings say, are in no estimate.
 */
export const frameCases = (): Prisma.Sql => Prisma.sql`
  SELECT
    z.*, z.finding IS NOT NULL AS is_read,
    CASE z.finding
      WHEN 'correct' THEN 'found right'
      WHEN 'wrong' THEN 'found wrong'
      WHEN 'cannot_tell' THEN 'the record does not show enough to decide'
      ELSE 'not drawn'
    END AS what
  FROM (
    SELECT DISTINCT ON (i.decision_id)
      i.decision_id, i.cluster_id, n.crime_id, n.took_effect_at AS at, n.category,
      f.id || ' ' || i.stratum AS stratum_id, a.tolerance_tenths AS tolerance, d.finding,
      coalesce(NOT d.read_twice AND d.first_finding = 'correct', false) AS is_read_once, d.points, g.again_of,
      g.again_overturned
    FROM audit a
    JOIN audit_frame f ON f.audit_id = a.id AND f.abandoned_at IS NULL
    CROSS JOIN LATERAL (
      SELECT count(*) AS again_of, count(*) FILTER (WHERE e.finding = 'wrong') AS again_overturned
      FROM drawn_reading e
      WHERE e.frame_id = f.id AND e.read_twice AND e.first_finding = 'correct'
    ) g
    JOIN frame_item i ON i.frame_id = f.id
    LEFT JOIN drawn_reading d ON d.id = i.id
    JOIN cancellation n ON n.decision_id = i.decision_id
    CROSS JOIN LATERAL (
      SELECT z.read = z."of" AS whole
      FROM jsonb_to_recordset(f.sizes) AS z(stratum text, "of" integer, read integer)
      WHERE z.stratum = i.stratum
    ) AS size
    WHERE a.kind <> 'dip'
      AND a.population = 'cancelled'
      AND registrar.is_read_whole(f.id)
      AND (a.looks = 1 OR size.whole)
    ORDER BY i.decision_id, a.kind = 'full_count' DESC, f.frozen_at
  ) z`
