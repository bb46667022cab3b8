import { Prisma } from '#lib/base/prisma/client'
import { decisionCases } from '../../kinds/decision-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

const REQUESTED_IT = Prisma.sql`(
  d.decided_by = r.requester_id
  OR EXISTS (
    SELECT
    FROM submission s
    WHERE s.request_id = d.request_id
      AND s.occasion IN ('requested', 'answered')
      AND s.submitted_by = d.decided_by
      AND s.submitted_at <= d.decided_at
  )
)`

const INVESTIGATED_IT = Prisma.sql`EXISTS (
  SELECT
  FROM involvement i
  WHERE i.staff_id = d.decided_by
    AND i.crime_id = r.crime_id
    AND i.removed_at IS NULL
    AND coalesce(i.from_day, '-infinity') <= (d.decided_at AT TIME ZONE 'Europe/London')::date
)`

/** Was anybody the decision maker of a request they had made, or of a crime they had a role in? */
export const notIndependent: ShareIndicator = {
  kind: 'share',
  place: 34,
  keepsMonths: { by: 'decided' },
  lists: 'hits',
  definition: {
    id: 'not-independent',
    version: 2,
    question: 'How many requests were decided by somebody who was not independent?',
    counted: 'decisions by who had made or answered the request, or had a role in the investigation by that date',
    outOf: 'all decisions',
    leftOut: 'line management and performance targets, which the RMS does not give',
    better: 'lower',
    cohort: 'by the date of the decision',
  },
  cases: () =>
    decisionCases({
      of: ['authorise', 'refuse', 'return'],
      hit: Prisma.sql`(${REQUESTED_IT} OR ${INVESTIGATED_IT})`,
      what: Prisma.sql`
        CASE
          WHEN ${REQUESTED_IT} THEN 'decided by who made or answered the request'
          ELSE 'decided by somebody with a role in the investigation'
        END`,
    }),
}
