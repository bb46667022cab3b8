import { Prisma } from '#lib/base/prisma/client'
import { MATURES_IN_DAYS, type ShareIndicator } from '../../kinds/indicator.ts'

const CASE = Prisma.sql`
  e.id AS crime_id, e.recorded_at AS at, c.category, e.offence_group, e.offence_code, e.count_class, e.unit_id,
  e.area_id,
  i.person_id, 'cancelled as ' || c.category AS what`

/** Are crimes cancelled as often whoever the victim is? */
export const cancelledByVictim: ShareIndicator = {
  kind: 'share',
  place: 131,
  carriesClass: true,
  keepsMonths: {
    by: 'brought',
    hitCases: Prisma.sql`
      SELECT ${CASE}, true AS hit
      FROM reported_crime e
      JOIN cancellation c ON c.id = e.cancelled_by
      JOIN involvement i ON i.crime_id = e.id AND i.role = 'victim' AND i.removed_at IS NULL
      WHERE e.cancelled_by IS NOT NULL AND c.category <> 'C1'`,
  },
  notBy: ['category'],
  alwaysBy: ['sex', 'age', 'ethnicity', 'disability'],
  lists: 'hits',
  definition: {
    id: 'cancelled-by-victim',
    version: 1,
    question: 'Are crimes cancelled as often, whoever the victim is?',
    counted: 'of them, those whose crime is cancelled now as C2, C3, C4 or C5',
    outOf: 'victims of crimes recorded in the period, each victim of each crime',
    leftOut: 'transfers to another force (C1); what the extract does not give stands as not known',
    better: 'neither',
    cohort: 'by the date the crime was recorded',
    maturesInDays: MATURES_IN_DAYS,
  },
  cases: () => Prisma.sql`
    SELECT ${CASE}, coalesce(c.category <> 'C1', false) AS hit
    FROM reported_crime e
    JOIN involvement i ON i.crime_id = e.id AND i.role = 'victim' AND i.removed_at IS NULL
    LEFT JOIN cancellation c ON c.id = e.cancelled_by`,
}
