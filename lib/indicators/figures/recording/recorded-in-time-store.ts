import { Prisma } from '#lib/base/prisma/client'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** Were crimes recorded within 24 hours of the report? */
export const recordedInTime: ShareIndicator = {
  kind: 'share',
  place: 90,
  carriesClass: true,
  keepsMonths: { by: 'brought' },
  notBy: ['category'],
  lists: 'misses',
  definition: {
    id: 'recorded-in-time',
    version: 1,
    question: 'Were crimes recorded within 24 hours of the report?',
    counted: 'of them, those recorded within 24 hours of the first report',
    outOf: 'crimes recorded in the period, cancelled ones included',
    leftOut: 'nothing',
    better: 'higher',
    cohort: 'by the date the crime was recorded',
  },
  cases: () => Prisma.sql`
    SELECT
      e.id AS crime_id, e.recorded_at AS at, NULL::category AS category, e.offence_group, e.offence_code, e.count_class,
      e.unit_id, e.area_id, e.recorded_at <= e.reported_at + interval '24 hours' AS hit,
      'recorded ' || ceil(extract(epoch FROM e.recorded_at - e.reported_at) / 3600) || ' hours after the report' AS what
    FROM reported_crime e`,
}
