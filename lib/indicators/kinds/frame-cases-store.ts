import { Prisma } from '#lib/base/prisma/client'

/** Of a frame `f`: every decision its seed drew has been read. Before that nothing is shown of it. */
const IS_READ_WHOLE = Prisma.sql`(
  SELECT count(DISTINCT v.decision_id) FROM audit_review v WHERE v.frame_id = f.id
) >= (SELECT sum(z.read) FROM jsonb_to_recordset(f.sizes) AS z(read integer))`

/** What makes a finding a hit, of `z.finding`, and what makes it one if everything undecided was one. */
interface Hits {
  readonly hit: Prisma.Sql
  readonly hitAtMost: Prisma.Sql
}

/**
 * What the frames of drawn audits of cancelled crimes hold, by the moment the crime was cancelled, with the first reading of each
 * decision. A decision in two frames is of the full count, else of the later frame: left out of the other it takes nothing from
 * what was drawn there. Dips, and frames that were given up or are still being read, are in no estimate.
 */
export const frameCases = ({ hit, hitAtMost }: Hits): Prisma.Sql => Prisma.sql`
  SELECT
    z.crime_id, z.at, z.category, z.stratum_id, z.tolerance, z.finding, z.finding IS NOT NULL AS is_read,
    ${hit} AS is_hit, ${hitAtMost} AS is_hit_at_most,
    CASE z.finding
      WHEN 'correct' THEN 'found right'
      WHEN 'wrong' THEN 'found wrong'
      WHEN 'cannot_tell' THEN 'the record does not show enough to decide'
      ELSE 'not drawn'
    END AS what
  FROM (
    SELECT DISTINCT ON (i.decision_id)
      n.crime_id, n.took_effect_at AS at, n.category, f.id || ' ' || i.stratum AS stratum_id,
      a.tolerance_tenths AS tolerance, v.finding
    FROM audit a
    JOIN audit_frame f ON f.audit_id = a.id AND f.abandoned_at IS NULL
    JOIN frame_item i ON i.frame_id = f.id
    JOIN cancellation n ON n.decision_id = i.decision_id
    LEFT JOIN LATERAL (
      SELECT w.finding
      FROM audit_review w
      WHERE w.frame_id = f.id AND w.decision_id = i.decision_id
      ORDER BY w.at, w.id
      LIMIT 1
    ) v ON true
    WHERE a.kind <> 'dip' AND a.population = 'cancelled' AND ${IS_READ_WHOLE}
    ORDER BY i.decision_id, a.kind = 'full_count' DESC, f.frozen_at DESC
  ) z`
