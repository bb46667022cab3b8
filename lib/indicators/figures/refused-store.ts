import { Prisma } from '#lib/base/prisma/client'
import { decisionShare } from '../kinds/decision-share-store.ts'
import type { ShareIndicator } from '../kinds/indicator.ts'

/** What share of requests is refused? */
export const refused: ShareIndicator = {
  kind: 'share',
  place: 70,
  definition: {
    id: 'refused',
    version: 1,
    question: 'What share of requests is refused?',
    counted: 'decisions that refused',
    outOf: 'decisions that agreed or refused',
    leftOut: 'requests sent back with questions',
    better: 'neither',
    cohort: 'by the day of the decision',
  },
  count: (tx, period) => decisionShare(tx, period, ['refuse'], ['authorise', 'refuse']),
  behind: Prisma.sql`
    SELECT r.crime_id, d.decided_at AS at, d.category, 'refused' AS what
    FROM cancellation_decision d
    JOIN cancellation_request r ON r.id = d.request_id
    WHERE d.verdict = 'refuse'`,
}
