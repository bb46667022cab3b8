import { Prisma } from '#lib/base/prisma/client'
import { decisionCases } from '../../kinds/decision-cases-store.ts'
import { LEAVES_UNKNOWN } from '../../kinds/findings-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

const LEFT_OPEN = Prisma.sql`EXISTS (
  SELECT FROM assessment a WHERE a.id = d.assessment_id AND ${LEAVES_UNKNOWN}
)`

/** Was everything the rules ask for known when a request was decided? */
export const completeWhenDecided: ShareIndicator = {
  kind: 'share',
  place: 36,
  keepsMonths: { by: 'decided' },
  lists: 'misses',
  definition: {
    id: 'complete-when-decided',
    version: 1,
    question: 'Was everything the rules ask for known at the decision?',
    counted: 'of them, those whose assessment left no finding not known',
    outOf: 'decisions that authorised or refused a request',
    leftOut: 'requests returned with questions, which are returned because something is not known',
    better: 'higher',
    cohort: 'by the date of the decision',
  },
  cases: () =>
    decisionCases({
      of: ['authorise', 'refuse'],
      hit: Prisma.sql`NOT ${LEFT_OPEN}`,
      what: Prisma.sql`CASE WHEN ${LEFT_OPEN} THEN 'decided with findings not known' ELSE 'all known' END`,
    }),
}
