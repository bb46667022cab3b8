import { Prisma } from '#lib/base/prisma/client'
import { type Countable, MATURES_IN_DAYS } from './kinds/indicator.ts'

/** Crimes cancelled now and no transfers, by when they were recorded: hits are those cancelled within so many days of that. */
export const soonCancelled: Countable = {
  kind: 'share',
  definition: { id: 'soon-cancelled', version: 1 },
  keepsMonths: { by: 'recorded' },
  cases: () => Prisma.sql`
    SELECT
      k.id AS crime_id, k.recorded_at AS at,
      c.took_effect_at <= k.recorded_at + make_interval(days => ${MATURES_IN_DAYS}::int) AS hit
    FROM reported_crime k
    JOIN cancellation c ON c.id = k.cancelled_by
    WHERE k.cancelled_by IS NOT NULL AND c.category <> 'C1'`,
}
