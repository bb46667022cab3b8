import { Prisma } from '#lib/base/prisma/client'
import { MATURES_IN_DAYS, type ShareIndicator } from '../../kinds/indicator.ts'

const CASE = Prisma.sql`
  e.id AS crime_id, e.recorded_at AS at, c.category, e.offence_group, e.offence_code, e.count_class, e.unit_id,
  e.area_id,
  'cancelled as ' || c.category AS what`

/** What share of recorded crimes is cancelled now? */
export const cancellationRate: ShareIndicator = {
  kind: 'share',
  place: 40,
  carriesClass: true,
  keepsMonths: {
    by: 'brought',
    hitCases: Prisma.sql`
      SELECT ${CASE}, true AS hit
      FROM reported_crime e
      JOIN cancellation c ON c.id = e.cancelled_by
      WHERE e.cancelled_by IS NOT NULL AND c.category <> 'C1'`,
  },
  notBy: ['category'],
  lists: 'hits',
  definition: {
    id: 'cancellation-rate',
    version: 1,
    question: 'What share of recorded crimes is cancelled now?',
    counted: 'of them, those cancelled now as C2, C3, C4 or C5',
    outOf: 'crimes recorded in the period, cancelled ones included',
    leftOut: 'transfers to another force (C1); reinstated crimes count as live',
    better: 'neither',
    cohort: 'by the date the crime was recorded',
    maturesInDays: MATURES_IN_DAYS,
  },
  cases: () => Prisma.sql`
    SELECT ${CASE}, coalesce(c.category <> 'C1', false) AS hit
    FROM reported_crime e
    LEFT JOIN cancellation c ON c.id = e.cancelled_by`,
}
