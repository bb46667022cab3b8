import { Prisma } from '#lib/base/prisma/client'
import { decisionCases } from '../../kinds/decision-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** How often did the registrar set a product safeguard aside? */
export const setAside: ShareIndicator = {
  kind: 'share',
  place: 20,
  keepsMonths: { by: 'decided' },
  lists: 'hits',
  definition: {
    id: 'set-aside',
    version: 1,
    question: 'How often did the registrar set a product safeguard aside?',
    counted: 'authorised requests with at least one product safeguard set aside',
    outOf: 'authorised requests',
    leftOut: 'nothing',
    better: 'lower',
    cohort: 'by the date of the decision',
  },
  cases: () =>
    decisionCases({
      of: ['authorise'],
      hit: Prisma.sql`EXISTS (SELECT FROM set_aside s WHERE s.decision_id = d.id)`,
      what: Prisma.sql`'set aside: ' || (
        SELECT string_agg(s.check_id, ', ' ORDER BY s.check_id) FROM set_aside s WHERE s.decision_id = d.id
      )`,
    }),
}
