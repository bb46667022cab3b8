import { Prisma } from '#lib/base/prisma/client'
import { AUDITED_MONTHS, auditedCases } from '../../kinds/audited-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** How many cancellations were read in an audit that drew them, or read them all? */
export const audited: ShareIndicator = {
  kind: 'share',
  place: 8,
  keepsMonths: AUDITED_MONTHS,
  needs: 'audit.see-results',
  lists: 'hits',
  definition: {
    id: 'audited',
    version: 1,
    question: 'How many cancellations were audited?',
    counted: 'of them, those read in an audit by random draw or a full count',
    outOf: 'crimes transferred or cancelled in the period',
    leftOut: 'cancellations from before this product; readings in targeted dips',
    better: 'higher',
    cohort: 'by the date the crime was transferred or cancelled',
  },
  cases: () => auditedCases(Prisma.sql`v.kind <> 'dip'`),
}
