import { Prisma } from '#lib/base/prisma/client'
import type { WaitIndicator } from '../../kinds/indicator.ts'

/** How long does a cancellation stand before it is undone? Nothing else can end it, so nothing competes. */
export const timeToReinstatement: WaitIndicator = {
  kind: 'wait',
  place: 120,
  keepsMonths: { by: 'cancelled' },
  definition: {
    id: 'time-to-reinstatement',
    version: 2,
    question: 'How long do cancellations stand that are undone?',
    counted: 'days from when the crime was transferred or cancelled to its reinstatement, in whole hours',
    outOf: 'crimes transferred or cancelled in the period',
    leftOut: 'cancellations from before this product; those that still stand are counted in, up to the last full hour',
    better: 'neither',
    cohort: 'by the date the crime was transferred or cancelled',
  },
  cases: () => Prisma.sql`
    SELECT
      c.crime_id, c.took_effect_at AS at, c.category, r.at AS until,
      CASE WHEN r.id IS NULL THEN 'waiting' ELSE 'happened' END AS ended,
      CASE WHEN r.id IS NULL THEN 'stands' ELSE 'reinstated' END AS what
    FROM cancellation c
    LEFT JOIN reinstatement r ON r.cancellation_id = c.id
    WHERE c.source = 'decided'`,
}
