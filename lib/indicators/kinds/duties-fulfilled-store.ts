import { Prisma } from '#lib/base/prisma/client'
import type { DutyOccasion } from '#lib/base/prisma/enums'
import { boundsOf } from './bounds.ts'
import type { GroupCounts, ShareIndicator } from './indicator.ts'

/** How many victims have heard of it, with proof, of those whose duty began in the period; what came to nothing is left out. */
export const dutiesFulfilled = (
  occasion: DutyOccasion,
  { heard, notHeard }: Readonly<Record<'heard' | 'notHeard', string>>,
): Pick<ShareIndicator, 'count' | 'behind'> => ({
  count: (tx, period) => {
    const { begins, ends } = boundsOf(period)
    return tx.$queryRaw<GroupCounts[]>`
      SELECT
        k.offence_group AS "group", count(*)::int AS of,
        count(*) FILTER (WHERE EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id))::int AS hits
      FROM duty_to_inform y
      JOIN reported_crime k ON k.id = y.crime_id
      WHERE y.occasion = ${occasion}::duty_occasion
        AND y.state <> 'no_longer_needed'
        AND y.opened_at >= ${begins}
        AND y.opened_at < ${ends}
      GROUP BY 1`
  },
  behind: Prisma.sql`
    SELECT
      y.crime_id, y.opened_at AS at, NULL AS category,
      CASE
        WHEN EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id) THEN ${heard}::text
        ELSE ${notHeard}::text
      END AS what
    FROM duty_to_inform y
    WHERE y.occasion = ${occasion}::duty_occasion AND y.state <> 'no_longer_needed'`,
})
