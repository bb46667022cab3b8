import { Prisma } from '#lib/base/prisma/client'
import { boundsOf } from '../kinds/bounds.ts'
import type { GroupCounts, ShareIndicator } from '../kinds/indicator.ts'

/** How many reclassifications in the RMS took a crime out of its group? A crime made something else is as lost as a cancelled one. */
export const reclassifiedAway: ShareIndicator = {
  kind: 'share',
  place: 16,
  definition: {
    id: 'reclassified-away',
    version: 1,
    question: 'How often was a crime reclassified away from its group?',
    counted:
      'reclassifications in the RMS, and moves to a reported incident, after which the crime is of another group or of none',
    outOf: 'reclassifications in the RMS and moves to a reported incident, by the group the crime had before',
    leftOut: 'changes of an extract taken before the product went live',
    better: 'neither',
    cohort: 'by the day an extract showed the change',
  },
  count: (tx, period) => {
    const { begins, ends } = boundsOf(period)
    return tx.$queryRaw<GroupCounts[]>`
      SELECT
        g.from_group AS "group", count(*)::int AS of,
        count(*) FILTER (WHERE g.to_group IS DISTINCT FROM g.from_group)::int AS hits
      FROM rms_change g
      WHERE g.kind IN ('reclassified', 'moved_to_incident')
        AND g.found_at >= ${begins}
        AND g.found_at < ${ends}
      GROUP BY 1`
  },
  behind: Prisma.sql`
    SELECT
      g.crime_id, g.found_at AS at, NULL AS category,
      CASE
        WHEN g.to_group IS NOT DISTINCT FROM g.from_group THEN 'reclassified within its group'
        ELSE 'reclassified away from its group'
      END AS what
    FROM rms_change g
    WHERE g.kind IN ('reclassified', 'moved_to_incident')`,
}
