import { Prisma } from '#lib/base/prisma/client'
import { decisionShare } from '../kinds/decision-share-store.ts'
import type { ShareIndicator } from '../kinds/indicator.ts'

/** How often is a request sent back with questions? */
export const returned: ShareIndicator = {
  kind: 'share',
  place: 80,
  definition: {
    id: 'returned',
    version: 1,
    question: 'How often is a request sent back with questions?',
    counted: 'decisions that sent the request back',
    outOf: 'all decisions',
    leftOut: 'nothing',
    better: 'lower',
    cohort: 'by the day of the decision',
  },
  count: (tx, period) => decisionShare(tx, period, ['return'], ['authorise', 'refuse', 'return']),
  behind: Prisma.sql`
    SELECT r.crime_id, d.decided_at AS at, d.category, 'sent back with questions' AS what
    FROM cancellation_decision d
    JOIN cancellation_request r ON r.id = d.request_id
    WHERE d.verdict = 'return'`,
}
