import { Prisma } from '#lib/base/prisma/client'

/** Of a frame `f`: it was drawn, and every reading that was due has been given. Before that nothing is shown of it. */
const IS_READ_WHOLE = Prisma.sql`(
  SELECT bool_and(v.finding IS NOT NULL) FROM drawn_reading v WHERE v.frame_id = f.id
)`

/** What makes a finding a hit, of `z.finding` and the judged `z.points`, and what makes it one if everything undecided was one. */
interface Hits {
  readonly hit: Prisma.Sql
  readonly hitAtMost: Prisma.Sql
}

/**
 * What the frames of drawn audits of cancelled crimes hold, by the moment the crime was cancelled, with what the readings of each
 * decision come to. A decision in two frames is of the full count, else of the later frame: left out of the other it takes nothing from
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
      a.tolerance_tenths AS tolerance, v.finding, v.points
    FROM audit a
    JOIN audit_frame f ON f.audit_id = a.id AND f.abandoned_at IS NULL
    JOIN frame_item i ON i.frame_id = f.id
    JOIN cancellation n ON n.decision_id = i.decision_id
    LEFT JOIN drawn_reading v ON v.id = i.id
    WHERE a.kind <> 'dip' AND a.population = 'cancelled' AND ${IS_READ_WHOLE}
    ORDER BY i.decision_id, a.kind = 'full_count' DESC, f.frozen_at DESC
  ) z`
