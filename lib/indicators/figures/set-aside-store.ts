import { Prisma } from '#lib/base/prisma/client'
import { boundsOf } from '../kinds/bounds.ts'
import type { GroupCounts, ShareIndicator } from '../kinds/indicator.ts'

/** How often did the registrar set a product safeguard aside? */
export const setAside: ShareIndicator = {
  kind: 'share',
  place: 20,
  definition: {
    id: 'set-aside',
    version: 1,
    question: 'How often did the registrar set a product safeguard aside?',
    counted: 'agreed decisions with at least one product safeguard set aside',
    outOf: 'agreed decisions',
    leftOut: 'nothing',
    better: 'lower',
    cohort: 'by the day of the decision',
  },
  count: (tx, period) => {
    const { begins, ends } = boundsOf(period)
    return tx.$queryRaw<GroupCounts[]>`
      SELECT
        k.offence_group AS "group", count(*)::int AS of,
        count(*) FILTER (WHERE EXISTS (SELECT FROM set_aside s WHERE s.decision_id = d.id))::int AS hits
      FROM cancellation_decision d
      JOIN cancellation_request r ON r.id = d.request_id
      JOIN reported_crime k ON k.id = r.crime_id
      WHERE d.decided_at >= ${begins}
        AND d.decided_at < ${ends}
        AND d.verdict = 'authorise'
      GROUP BY 1`
  },
  behind: Prisma.sql`
    SELECT
      r.crime_id, d.decided_at AS at, d.category,
      'set aside: ' || string_agg(s.check_id, ', ' ORDER BY s.check_id) AS what
    FROM cancellation_decision d
    JOIN cancellation_request r ON r.id = d.request_id
    JOIN set_aside s ON s.decision_id = d.id
    GROUP BY r.crime_id, d.decided_at, d.category`,
}
