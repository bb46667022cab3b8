import { Prisma } from '#lib/base/prisma/client'
import { boundsOf } from '../kinds/bounds.ts'
import type { GroupCounts, ShareIndicator } from '../kinds/indicator.ts'

/** How many of the differences among changes in the RMS did the registrar look at? */
export const changesAnswered: ShareIndicator = {
  kind: 'share',
  place: 17,
  definition: {
    id: 'changes-answered',
    version: 1,
    question: 'How many of the changes in the RMS that are for the registrar were looked at?',
    counted: 'differences among changes in the RMS that the registrar has answered: right, or to be put right',
    outOf: 'differences among changes in the RMS, by the group the crime had before',
    leftOut: 'changes that are kept for audits to sample',
    better: 'higher',
    cohort: 'by the day an extract showed the change',
  },
  count: (tx, period) => {
    const { begins, ends } = boundsOf(period)
    return tx.$queryRaw<GroupCounts[]>`
      SELECT
        g.from_group AS "group", count(*)::int AS of, count(*) FILTER (WHERE g.answered_at IS NOT NULL)::int AS hits
      FROM rms_change g
      WHERE g.weight = 'difference'
        AND g.found_at >= ${begins}
        AND g.found_at < ${ends}
      GROUP BY 1`
  },
  behind: Prisma.sql`
    SELECT
      g.crime_id, g.found_at AS at, NULL AS category,
      CASE WHEN g.answered_at IS NULL THEN 'not looked at' ELSE 'looked at' END AS what
    FROM rms_change g
    WHERE g.weight = 'difference'`,
}
