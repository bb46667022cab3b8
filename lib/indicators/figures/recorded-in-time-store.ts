import { Prisma } from '#lib/base/prisma/client'
import { boundsOf } from '../kinds/bounds.ts'
import type { GroupCounts, ShareIndicator } from '../kinds/indicator.ts'

/** Were crimes recorded within 24 hours of the report? */
export const recordedInTime: ShareIndicator = {
  kind: 'share',
  place: 90,
  definition: {
    id: 'recorded-in-time',
    version: 1,
    question: 'Were crimes recorded within 24 hours of the report?',
    counted: 'of them, those recorded within 24 hours of the first report',
    outOf: 'crimes recorded in the period, cancelled ones included',
    leftOut: 'nothing',
    better: 'higher',
    cohort: 'by the day the crime was recorded',
  },
  count: (tx, period) => {
    const { begins, ends } = boundsOf(period)
    return tx.$queryRaw<GroupCounts[]>`
      SELECT
        offence_group AS "group", count(*)::int AS of,
        count(*) FILTER (WHERE recorded_at <= reported_at + interval '24 hours')::int AS hits
      FROM reported_crime
      WHERE recorded_at >= ${begins} AND recorded_at < ${ends}
      GROUP BY 1`
  },
  behind: Prisma.sql`
    SELECT
      x.id AS crime_id, x.recorded_at AS at, NULL AS category,
      'recorded ' || ceil(extract(epoch FROM x.recorded_at - x.reported_at) / 3600) || ' hours after the report' AS what
    FROM reported_crime x
    WHERE x.recorded_at > x.reported_at + interval '24 hours'`,
}
