import { Prisma } from '#lib/base/prisma/client'
import { changeCases } from '../../kinds/change-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** How many reclassifications in the RMS took a crime out of its group? A crime made something else is as lost as a cancelled one. */
export const reclassifiedAway: ShareIndicator = {
  kind: 'share',
  place: 16,
  carriesClass: true,
  keepsMonths: { by: 'brought' },
  notBy: ['category'],
  definition: {
    id: 'reclassified-away',
    version: 1,
    question: 'How often was a crime reclassified away from its group?',
    counted:
      'reclassifications in the RMS, and moves to a reported incident, after which the crime is of another group or of none',
    outOf: 'reclassifications in the RMS and moves to a reported incident, by the group the crime had before',
    leftOut: 'changes of an extract taken before the product went live',
    better: 'neither',
    cohort: 'by the date an extract showed the change',
  },
  cases: () =>
    changeCases(
      Prisma.sql`g.kind IN ('reclassified', 'moved_to_incident')`,
      Prisma.sql`g.to_group IS DISTINCT FROM g.from_group`,
      Prisma.sql`
        CASE
          WHEN g.to_group IS NOT DISTINCT FROM g.from_group THEN 'reclassified within its group'
          ELSE 'reclassified away from its group'
        END`,
    ),
}
