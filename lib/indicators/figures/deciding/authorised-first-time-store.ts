import { Prisma } from '#lib/base/prisma/client'
import { decisionCases } from '../../kinds/decision-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

// Those returned are gathered once: few against all that were decided.
const FIRST_TIME = Prisma.sql`d.verdict = 'authorise' AND d.request_id NOT IN (
  SELECT b.request_id FROM cancellation_decision b WHERE b.verdict = 'return'
)`

/** How many requests were right the first time they were sent? */
export const authorisedFirstTime: ShareIndicator = {
  kind: 'share',
  place: 75,
  keepsMonths: { by: 'decided' },
  definition: {
    id: 'authorised-first-time',
    version: 1,
    question: 'How many requests were authorised without being returned?',
    counted: 'of them, those that authorised a request that was never returned with questions',
    outOf: 'decisions that authorised or refused a request',
    leftOut: 'requests not decided yet, or withdrawn',
    better: 'neither',
    cohort: 'by the date of the decision',
  },
  cases: () =>
    decisionCases({
      of: ['authorise', 'refuse'],
      hit: FIRST_TIME,
      what: Prisma.sql`
        CASE
          WHEN d.verdict = 'refuse' THEN 'refused'
          WHEN ${FIRST_TIME} THEN 'authorised without being returned'
          ELSE 'authorised after being returned'
        END`,
    }),
}
