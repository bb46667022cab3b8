import { Prisma } from '#lib/base/prisma/client'
import { boundsOf } from '../kinds/bounds.ts'
import type { GroupCounts, ShareIndicator } from '../kinds/indicator.ts'

/** Were the victims contacted whose report had been recorded by mistake? No part of the duty to inform. */
export const contactedAfterMistake: ShareIndicator = {
  kind: 'share',
  place: 15,
  definition: {
    id: 'contacted-after-mistake',
    version: 1,
    question: 'Were victims contacted after a crime was cancelled as recorded by mistake?',
    counted: 'contact tasks in which the victim was contacted, with who contacted them, how and when on file',
    outOf: 'contact tasks opened after a C4 took effect; they are no part of the duty to inform (C1, C2, C5)',
    leftOut: 'tasks that fell away because the crime was reinstated',
    better: 'higher',
    cohort: 'by the day the contact task began',
  },
  count: (tx, period) => {
    const { begins, ends } = boundsOf(period)
    return tx.$queryRaw<GroupCounts[]>`
      SELECT
        k.offence_group AS "group", count(*)::int AS of,
        count(*) FILTER (WHERE EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id))::int AS hits
      FROM duty_to_inform y
      JOIN reported_crime k ON k.id = y.crime_id
      WHERE y.occasion = 'after_error'
        AND y.state <> 'no_longer_needed'
        AND y.opened_at >= ${begins}
        AND y.opened_at < ${ends}
      GROUP BY 1`
  },
  behind: Prisma.sql`
    SELECT
      y.crime_id, y.opened_at AS at, NULL AS category,
      CASE
        WHEN EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id) THEN 'victim contacted'
        ELSE 'victim not contacted'
      END AS what
    FROM duty_to_inform y
    WHERE y.occasion = 'after_error' AND y.state <> 'no_longer_needed'`,
}
