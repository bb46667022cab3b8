import { Prisma } from '#lib/base/prisma/client'
import { boundsOf } from '../kinds/bounds.ts'
import type { GroupCounts, ShareIndicator } from '../kinds/indicator.ts'

/** Of a cancellation `c` of a crime `k`: the crime was recorded in a financial year (April to March) before the one it left the count in. */
const IN_AN_EARLIER_YEAR = Prisma.sql`
  k.recorded_at < (
    date_trunc('year', c.took_effect_at AT TIME ZONE 'Europe/London' - interval '3 months') + interval '3 months'
  ) AT TIME ZONE 'Europe/London'`

/** Crimes of an earlier financial year among those cancelled: each changes a figure already sent in. */
export const pastYears: ShareIndicator = {
  kind: 'share',
  place: 50,
  definition: {
    id: 'past-years',
    version: 1,
    question: 'How many cancellations change the figures of a past year?',
    counted: 'of them, those of crimes recorded in an earlier financial year (April to March)',
    outOf: 'crimes cancelled in the period',
    leftOut: 'cancellations from before this product',
    better: 'neither',
    cohort: 'by the day the crime left the count',
  },
  count: (tx, period) => {
    const { begins, ends } = boundsOf(period)
    return tx.$queryRaw<GroupCounts[]>`
      SELECT k.offence_group AS "group", count(*)::int AS of, count(*) FILTER (WHERE ${IN_AN_EARLIER_YEAR})::int AS hits
      FROM cancellation c
      JOIN reported_crime k ON k.id = c.crime_id
      WHERE c.source = 'decided'
        AND c.took_effect_at >= ${begins}
        AND c.took_effect_at < ${ends}
      GROUP BY 1`
  },
  behind: Prisma.sql`
    SELECT
      c.crime_id, c.took_effect_at AS at, c.category,
      'recorded in an earlier year, cancelled as ' || c.category AS what
    FROM cancellation c
    JOIN reported_crime k ON k.id = c.crime_id
    WHERE c.source = 'decided' AND ${IN_AN_EARLIER_YEAR}`,
}
