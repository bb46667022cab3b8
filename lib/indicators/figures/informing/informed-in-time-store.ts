import { Prisma } from '#lib/base/prisma/client'
import { enteredAt } from '../../kinds/entered-at-store.ts'
import { FIRST_NOTIFICATION, WAS_IN_TIME } from '../../kinds/first-notification-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** Were victims informed by the date on which it was due? Only duties whose date is past: an open one may still be in time. */
export const informedInTime: ShareIndicator = {
  kind: 'share',
  place: 11,
  keepsMonths: {
    by: 'to be informed',
    // Its date passes without an entry.
    changing: (since) => Prisma.sql`
      SELECT y.opened_at AS at
      FROM duty_to_inform y
      WHERE y.due_on >= (${enteredAt(since)} AT TIME ZONE 'Europe/London')::date
        AND y.due_on < ((SELECT registrar.now()) AT TIME ZONE 'Europe/London')::date`,
  },
  definition: {
    id: 'informed-in-time',
    version: 1,
    question: 'Were victims informed by the date it was due?',
    counted: 'victims informed on or before the date their duty to inform was due',
    outOf: 'victims who had to be informed before their crime could be transferred or cancelled, whose date is past',
    leftOut: 'duties whose date is not past yet, and victims whose request came to nothing',
    better: 'higher',
    cohort: 'by the date the duty to inform began',
  },
  cases: () => Prisma.sql`
    SELECT
      y.crime_id, y.opened_at AS at, d.category,
      ${WAS_IN_TIME} AS hit,
      CASE
        WHEN t.at IS NULL THEN 'not informed'
        WHEN ${WAS_IN_TIME} THEN 'informed in time'
        ELSE 'informed late'
      END AS what
    FROM duty_to_inform y
    LEFT JOIN cancellation_decision d ON d.id = y.decision_id
    ${FIRST_NOTIFICATION}
    WHERE y.occasion = 'before_cancelling'
      AND y.state <> 'no_longer_needed'
      AND y.due_on < ((SELECT registrar.now()) AT TIME ZONE 'Europe/London')::date`,
}
