import { Prisma } from '#lib/base/prisma/client'
import { decisionCases } from '../../kinds/decision-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** How often is a request returned with questions? */
export const returned: ShareIndicator = {
  kind: 'share',
  place: 80,
  keepsMonths: { by: 'decided' },
  lists: 'hits',
  definition: {
    id: 'returned',
    version: 1,
    question: 'How often is a request returned with questions?',
    counted: 'decisions that returned the request with questions',
    outOf: 'all decisions',
    leftOut: 'nothing',
    better: 'lower',
    cohort: 'by the date of the decision',
  },
  cases: () =>
    decisionCases({
      of: ['authorise', 'refuse', 'return'],
      hit: Prisma.sql`d.verdict = 'return'`,
      what: Prisma.sql`'returned with questions'`,
    }),
}
