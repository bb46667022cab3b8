import { Prisma } from '#lib/base/prisma/client'
import { cancelledCases } from '../../kinds/cancelled-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** Of a cancellation `c` of a crime `e`: the crime was recorded in a financial year (April to March) before the one it was cancelled in. */
const IN_AN_EARLIER_YEAR = Prisma.sql`
  e.recorded_at < (
    date_trunc('year', c.took_effect_at AT TIME ZONE 'Europe/London' - interval '3 months') + interval '3 months'
  ) AT TIME ZONE 'Europe/London'`

/** Crimes of an earlier financial year among those cancelled: each changes a figure already sent in. */
export const pastYears: ShareIndicator = {
  kind: 'share',
  place: 50,
  keepsMonths: { by: 'cancelled' },
  lists: 'hits',
  definition: {
    id: 'past-years',
    version: 1,
    question: 'How many cancellations change the figures of a past year?',
    counted: 'of them, those of crimes recorded in an earlier financial year (April to March)',
    outOf: 'crimes transferred or cancelled in the period',
    leftOut: 'cancellations from before this product',
    better: 'neither',
    cohort: 'by the date the crime was transferred or cancelled',
  },
  cases: () =>
    cancelledCases(
      IN_AN_EARLIER_YEAR,
      Prisma.sql`'recorded in an earlier year, cancelled as ' || c.category`,
      Prisma.sql`JOIN reported_crime e ON e.id = c.crime_id`,
    ),
}
