import { Prisma } from '#lib/base/prisma/client'
import { AUDITED_MONTHS, auditedCases } from '../../kinds/audited-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** How many cancellations were read in a targeted dip? No estimate is made of these. */
export const auditedInDips: ShareIndicator = {
  kind: 'share',
  place: 9,
  keepsMonths: AUDITED_MONTHS,
  needs: 'audit.see-results',
  lists: 'hits',
  definition: {
    id: 'audited-in-dips',
    version: 1,
    question: 'How many cancellations were read in targeted dips?',
    counted: 'of them, those read in a targeted dip; dips are not used to estimate how many are wrong',
    outOf: 'crimes transferred or cancelled in the period',
    leftOut: 'cancellations from before this product',
    better: 'neither',
    cohort: 'by the date the crime was transferred or cancelled',
  },
  cases: () => auditedCases(Prisma.sql`v.kind = 'dip'`),
}
