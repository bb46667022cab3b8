import { Prisma } from '#lib/base/prisma/client'
import { boundsOf } from '../kinds/bounds.ts'
import type { GroupCounts, ShareIndicator } from '../kinds/indicator.ts'

/** How many cancelled crimes were put back? */
export const reinstated: ShareIndicator = {
  kind: 'share',
  place: 60,
  definition: {
    id: 'reinstated',
    version: 1,
    question: 'How many cancelled crimes were put back?',
    counted: 'of them, those put back since',
    outOf: 'crimes cancelled in the period',
    leftOut: 'cancellations from before this product',
    better: 'neither',
    cohort: 'by the day the crime left the count',
  },
  count: (tx, period) => {
    const { begins, ends } = boundsOf(period)
    return tx.$queryRaw<GroupCounts[]>`
      SELECT k.offence_group AS "group", count(*)::int AS of, count(*) FILTER (WHERE NOT c.in_force)::int AS hits
      FROM cancellation c
      JOIN reported_crime k ON k.id = c.crime_id
      WHERE c.source = 'decided'
        AND c.took_effect_at >= ${begins}
        AND c.took_effect_at < ${ends}
      GROUP BY 1`
  },
  behind: Prisma.sql`
    SELECT c.crime_id, c.took_effect_at AS at, c.category, 'put back' AS what
    FROM cancellation c
    WHERE c.source = 'decided' AND NOT c.in_force`,
}
