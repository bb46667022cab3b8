import { Prisma } from '#lib/base/prisma/client'
import type { ShareIndicator } from '../../kinds/indicator.ts'

const BYPASSED = Prisma.sql`c.id IS NULL OR (c.source = 'decided' AND e.rms_changed_at < c.took_effect_at)`

/** Was a crime cancelled in the RMS without a decision here, or before it took effect here? The target is 0. */
export const bypass: ShareIndicator = {
  kind: 'share',
  place: 32,
  keepsMonths: { by: 'changed in the RMS' },
  carriesClass: true,
  lists: 'hits',
  definition: {
    id: 'bypass',
    version: 1,
    question: 'How many crimes did the RMS cancel that were not cancelled here first?',
    counted: 'of them, those live here, or cancelled in the RMS before the cancellation took effect here',
    outOf: 'crimes that the newest extract shows as transferred, cancelled or moved to a reported incident',
    leftOut: 'changes whose date the extract does not give',
    better: 'lower',
    cohort: 'by the date the RMS changed the crime',
  },
  cases: () => Prisma.sql`
    SELECT
      e.id AS crime_id, e.rms_changed_at AS at, coalesce(c.category, e.rms_category) AS category, e.offence_group,
      e.offence_code, e.count_class, e.unit_id, e.area_id, ${BYPASSED} AS hit,
      CASE
        WHEN c.id IS NULL THEN 'live here, in the RMS: ' || e.rms_status
        ELSE 'cancelled in the RMS before it took effect here'
      END AS what
    FROM reported_crime e
    LEFT JOIN cancellation c ON c.id = e.cancelled_by
    WHERE e.rms_status <> 'live' AND e.rms_changed_at IS NOT NULL`,
}
