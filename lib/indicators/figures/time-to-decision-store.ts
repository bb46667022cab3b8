import { Prisma } from '#lib/base/prisma/client'
import { boundsOf } from '../kinds/bounds.ts'
import { MOST_WAITS, type Wait, type WaitIndicator } from '../kinds/indicator.ts'

/** How long does a request wait for a decision? */
export const timeToDecision: WaitIndicator = {
  kind: 'wait',
  place: 100,
  definition: {
    id: 'time-to-decision',
    version: 1,
    question: 'How long does a request wait for a decision?',
    counted: 'days from being sent to being decided',
    outOf: 'requests sent, and sent again with answers',
    leftOut: 'nothing: those still waiting are counted in',
    better: 'lower',
    cohort: 'by the day the request was sent',
  },
  waits: (tx, period) => {
    const { begins, ends } = boundsOf(period)
    return tx.$queryRaw<Wait[]>`
      SELECT
        extract(epoch FROM coalesce(d.decided_at, r.ended_at, registrar.now()) - s.submitted_at)::float / 86400 AS days,
        CASE
          WHEN d.id IS NOT NULL THEN 'happened'
          WHEN r.ended_at IS NOT NULL THEN 'otherwise'
          ELSE 'waiting'
        END AS "end"
      FROM submission s
      JOIN cancellation_request r ON r.id = s.request_id
      LEFT JOIN cancellation_decision d ON d.submission_id = s.id
      WHERE s.occasion IN ('requested', 'answered')
        AND s.submitted_at >= ${begins}
        AND s.submitted_at < ${ends}
      LIMIT ${MOST_WAITS}`
  },
  behind: Prisma.sql`
    SELECT
      r.crime_id, s.submitted_at AS at, s.category,
      CASE d.verdict
        WHEN 'authorise' THEN 'authorised'
        WHEN 'refuse' THEN 'refused'
        WHEN 'return' THEN 'returned'
        ELSE 'still waiting'
      END AS what
    FROM submission s
    JOIN cancellation_request r ON r.id = s.request_id
    LEFT JOIN cancellation_decision d ON d.submission_id = s.id
    WHERE s.occasion IN ('requested', 'answered')`,
}
