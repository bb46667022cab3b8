import { Prisma } from '#lib/base/prisma/client'
import type { WaitIndicator } from '../../kinds/indicator.ts'

/** How long does a request wait for a decision? */
export const timeToDecision: WaitIndicator = {
  kind: 'wait',
  place: 100,
  keepsMonths: { by: 'sent' },
  definition: {
    id: 'time-to-decision',
    version: 3,
    question: 'How long does a request wait for a decision?',
    counted:
      'days from when it was sent to the decision, in whole hours; time with the officer for answers is not counted',
    outOf: 'requests sent, and sent again with answers',
    leftOut: 'nothing: those still waiting are counted in, up to the last full hour',
    better: 'lower',
    cohort: 'by the date the request was sent',
  },
  cases: () => Prisma.sql`
    SELECT
      r.crime_id, s.submitted_at AS at, s.category,
      coalesce(d.decided_at, r.ended_at) AS until,
      CASE
        WHEN d.id IS NOT NULL THEN 'happened'
        WHEN r.ended_at IS NOT NULL THEN 'otherwise'
        ELSE 'waiting'
      END AS ended,
      CASE d.verdict
        WHEN 'authorise' THEN 'authorised'
        WHEN 'refuse' THEN 'refused'
        WHEN 'return' THEN 'returned'
        ELSE CASE WHEN r.ended_at IS NULL THEN 'still waiting' ELSE 'withdrawn' END
      END AS what
    FROM submission s
    JOIN cancellation_request r ON r.id = s.request_id
    LEFT JOIN cancellation_decision d ON d.submission_id = s.id
    WHERE s.occasion IN ('requested', 'answered')`,
}
