import { Prisma } from '#lib/base/prisma/client'
import { cancelledCases } from '../../kinds/cancelled-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

const CASES = cancelledCases(Prisma.sql`NOT c.in_force`, Prisma.sql`'reinstated'`)

/** How many cancelled crimes were reinstated? */
export const reinstated: ShareIndicator = {
  kind: 'share',
  place: 60,
  keepsMonths: { by: 'cancelled' },
  lists: 'hits',
  definition: {
    id: 'reinstated',
    version: 1,
    question: 'How many cancelled crimes were reinstated?',
    counted: 'of them, those reinstated since',
    outOf: 'crimes transferred or cancelled in the period',
    leftOut: 'cancellations from before this product',
    better: 'neither',
    cohort: 'by the date the crime was transferred or cancelled',
  },
  cases: () => CASES,
}
