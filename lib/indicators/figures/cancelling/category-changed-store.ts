import { Prisma } from '#lib/base/prisma/client'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** Was the crime cancelled in the category that was first asked for? */
export const categoryChanged: ShareIndicator = {
  kind: 'share',
  place: 31,
  keepsMonths: { by: 'cancelled' },
  lists: 'hits',
  definition: {
    id: 'category-changed',
    version: 1,
    question: 'How often was the category changed before a crime was cancelled?',
    counted: 'of them, those first requested in another category than they were cancelled in',
    outOf: 'crimes transferred or cancelled in the period, by the category they were cancelled in',
    leftOut: 'cancellations from before this product',
    better: 'neither',
    cohort: 'by the date the crime was transferred or cancelled',
  },
  cases: () => Prisma.sql`
    SELECT
      c.crime_id, c.took_effect_at AS at, c.category, s.category <> c.category AS hit,
      'requested as ' || s.category || ', cancelled as ' || c.category AS what
    FROM cancellation c
    JOIN submission s ON s.request_id = c.request_id AND s.n = 1
    WHERE c.source = 'decided'`,
}
