import { Prisma } from '#lib/base/prisma/client'
import { boundsOf } from '../kinds/bounds.ts'
import type { CancelledCount, TableIndicator } from '../kinds/indicator.ts'

/** How many crimes were cancelled, and as what? */
export const cancelled: TableIndicator = {
  kind: 'table',
  place: 30,
  definition: {
    id: 'cancelled',
    version: 1,
    question: 'How many crimes were cancelled, and as what?',
    counted: 'crimes cancelled, by offence group and category',
    outOf: 'a count, not a share',
    leftOut: 'cancellations from before this product are counted apart',
    better: 'neither',
    cohort: 'by the day the crime left the count',
  },
  counts: (tx, period) => {
    const { begins, ends } = boundsOf(period)
    return tx.$queryRaw<CancelledCount[]>`
      SELECT k.offence_group AS "group", c.category, c.source, count(*)::int AS n
      FROM cancellation c
      JOIN reported_crime k ON k.id = c.crime_id
      WHERE c.took_effect_at >= ${begins} AND c.took_effect_at < ${ends}
      GROUP BY 1, 2, 3`
  },
  behind: Prisma.sql`
    SELECT c.crime_id, c.took_effect_at AS at, c.category, 'cancelled as ' || c.category AS what
    FROM cancellation c
    WHERE c.source = 'decided'`,
}
