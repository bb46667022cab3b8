import { Prisma } from '#lib/base/prisma/client'
import { boundsOf } from '../kinds/bounds.ts'
import type { GroupCounts, ShareIndicator } from '../kinds/indicator.ts'

/** What share of recorded crimes is cancelled now? */
export const cancellationRate: ShareIndicator = {
  kind: 'share',
  place: 40,
  definition: {
    id: 'cancellation-rate',
    version: 1,
    question: 'What share of recorded crimes is cancelled now?',
    counted: 'of them, those cancelled now as C2, C3, C4 or C5',
    outOf: 'crimes recorded in the period, cancelled ones included',
    leftOut: 'transfers to another force (C1); crimes put back count as live',
    better: 'neither',
    cohort: 'by the day the crime was recorded',
  },
  count: (tx, period) => {
    const { begins, ends } = boundsOf(period)
    return tx.$queryRaw<GroupCounts[]>`
      SELECT k.offence_group AS "group", count(*)::int AS of, count(*) FILTER (WHERE c.category <> 'C1')::int AS hits
      FROM reported_crime k
      LEFT JOIN cancellation c ON c.id = k.cancelled_by
      WHERE k.recorded_at >= ${begins} AND k.recorded_at < ${ends}
      GROUP BY 1`
  },
  behind: Prisma.sql`
    SELECT x.id AS crime_id, x.recorded_at AS at, c.category, 'cancelled as ' || c.category AS what
    FROM reported_crime x
    JOIN cancellation c ON c.id = x.cancelled_by
    WHERE c.category <> 'C1'`,
}
