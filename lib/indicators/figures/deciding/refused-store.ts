import { Prisma } from '#lib/base/prisma/client'
import { decisionCases } from '../../kinds/decision-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** What share of requests is refused? */
export const refused: ShareIndicator = {
  kind: 'share',
  place: 70,
  keepsMonths: { by: 'decided' },
  lists: 'hits',
  definition: {
    id: 'refused',
    version: 1,
    question: 'What share of requests is refused?',
    counted: 'decisions that refused',
    outOf: 'decisions that authorised or refused',
    leftOut: 'requests returned with questions',
    better: 'neither',
    cohort: 'by the date of the decision',
  },
  cases: () =>
    decisionCases({
      of: ['authorise', 'refuse'],
      hit: Prisma.sql`d.verdict = 'refuse'`,
      what: Prisma.sql`'refused'`,
    }),
}
