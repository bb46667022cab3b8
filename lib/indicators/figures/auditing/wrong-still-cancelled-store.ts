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
      'cancellations that the first reading of an audit of any kind found wrong; a count of these readings, no estimate',
    leftOut: 'nothing',
    better: 'lower',
    cohort: 'by the date of the reading',
  },
  cases: () => Prisma.sql`
    SELECT
      c.crime_id, v.at, c.category, c.in_force AS hit,
      CASE WHEN c.in_force THEN 'found wrong, still cancelled' ELSE 'found wrong, reinstated' END AS what
    FROM (
      SELECT DISTINCT ON (w.decision_id) w.decision_id, w.finding, w.at
      FROM audit_review w
      ORDER BY w.decision_id, w.at, w.id
    ) v
    JOIN cancellation c ON c.decision_id = v.decision_id
    WHERE v.finding = 'wrong'`,
}
