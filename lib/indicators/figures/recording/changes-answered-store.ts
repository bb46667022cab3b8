import { Prisma } from '#lib/base/prisma/client'
import { changeCases } from '../../kinds/change-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** How many of the differences among changes in the RMS did the registrar look at? */
export const changesAnswered: ShareIndicator = {
  kind: 'share',
  place: 17,
  carriesClass: true,
  notBy: ['category'],
  definition: {
    id: 'changes-answered',
    version: 1,
    question: 'How many of the changes in the RMS that are for the registrar were looked at?',
    counted: 'differences among changes in the RMS that the registrar has answered: right, or to be put right',
    outOf: 'differences among changes in the RMS, by the group the crime had before',
    leftOut: 'changes that are kept for audits to sample',
    better: 'higher',
    cohort: 'by the date an extract showed the change',
  },
  cases: () =>
    changeCases(
      Prisma.sql`g.weight = 'difference'`,
      Prisma.sql`g.answered_at IS NOT NULL`,
      Prisma.sql`CASE WHEN g.answered_at IS NULL THEN 'not looked at' ELSE 'looked at' END`,
    ),
}
