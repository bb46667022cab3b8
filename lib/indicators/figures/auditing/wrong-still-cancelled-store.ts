import { Prisma } from '#lib/base/prisma/client'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** Which cancellations that an audit found wrong still stand? The target is 0. */
export const wrongStillCancelled: ShareIndicator = {
  kind: 'share',
  place: 14,
  needs: 'audit.see-results',
  lists: 'hits',
  definition: {
    id: 'wrong-still-cancelled',
    version: 1,
    question: 'How many crimes found wrongly cancelled are not reinstated yet?',
    counted: 'of them, those whose cancellation is still in force',
    outOf:
      'cancellations that a dip found wrong, or every reading that was due of what was drawn; a count of these, no estimate',
    leftOut: 'decisions of the reader’s own that they are not shown yet',
    better: 'lower',
    cohort: 'by the date of the first that found so',
  },
  cases: () => Prisma.sql`
    SELECT
      c.crime_id, c.decision_id, v.at, c.category, c.in_force AS hit,
      CASE WHEN c.in_force THEN 'found wrong, still cancelled' ELSE 'found wrong, reinstated' END AS what
    FROM (
      SELECT DISTINCT ON (w.decision_id) w.decision_id, w.at
      FROM (
        SELECT r.decision_id, r.at FROM audit_review r WHERE r.item_id IS NULL AND r.finding = 'wrong'
        UNION ALL
        SELECT r.decision_id, r.settled_at
        FROM drawn_reading r
        WHERE r.finding = 'wrong'
          -- Nothing is found wrong that no reader found so: only these are looked up.
          AND r.id IN (SELECT a.item_id FROM audit_review a WHERE a.finding = 'wrong')
      ) w
      ORDER BY w.decision_id, w.at
    ) v
    JOIN cancellation c ON c.decision_id = v.decision_id
    WHERE NOT registrar.is_kept_from_actor(c.crime_id)`,
}
