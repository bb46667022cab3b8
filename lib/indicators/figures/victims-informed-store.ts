import { Prisma } from '#lib/base/prisma/client'
import { boundsOf } from '../kinds/bounds.ts'
import type { GroupCounts, ShareIndicator } from '../kinds/indicator.ts'

/** Were the victims told who should have been? */
export const victimsInformed: ShareIndicator = {
  kind: 'share',
  place: 10,
  definition: {
    id: 'victims-informed',
    version: 1,
    question: 'Were the victims told who should have been?',
    counted: 'victims told, with who told them, how and when on file',
    outOf: 'victims who had to be told before their crime could be cancelled (C1, C2, C5)',
    leftOut: 'victims whose request came to nothing before they had heard of it; nobody else',
    better: 'higher',
    cohort: 'by the day the duty to tell began',
  },
  count: (tx, period) => {
    const { begins, ends } = boundsOf(period)
    return tx.$queryRaw<GroupCounts[]>`
      SELECT
        k.offence_group AS "group", count(*)::int AS of,
        count(*) FILTER (WHERE EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id))::int AS hits
      FROM duty_to_inform y
      JOIN reported_crime k ON k.id = y.crime_id
      WHERE y.occasion = 'before_cancelling'
        AND y.state <> 'no_longer_needed'
        AND y.opened_at >= ${begins}
        AND y.opened_at < ${ends}
      GROUP BY 1`
  },
  behind: Prisma.sql`
    SELECT
      y.crime_id, y.opened_at AS at, NULL AS category,
      CASE
        WHEN EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id) THEN 'victim told'
        ELSE 'victim not told'
      END AS what
    FROM duty_to_inform y
    WHERE y.occasion = 'before_cancelling' AND y.state <> 'no_longer_needed'`,
}
