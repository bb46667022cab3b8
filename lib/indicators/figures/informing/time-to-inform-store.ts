import { Prisma } from '#lib/base/prisma/client'
import { FIRST_NOTIFICATION } from '../../kinds/first-notification-store.ts'
import type { WaitIndicator } from '../../kinds/indicator.ts'

/** How long does a victim wait to be informed? */
export const timeToInform: WaitIndicator = {
  kind: 'wait',
  place: 110,
  keepsMonths: { by: 'to be informed' },
  definition: {
    id: 'time-to-inform',
    version: 3,
    question: 'How long does a victim wait to be informed?',
    counted: 'days from the decision until the victim was informed, in whole hours',
    outOf: 'victims who had to be informed',
    leftOut: 'nothing: those not yet informed are counted in, up to the last full hour',
    better: 'lower',
    cohort: 'by the date the duty to inform began',
  },
  cases: () => Prisma.sql`
    SELECT
      y.crime_id, y.opened_at AS at, d.category, coalesce(t.at, y.closed_at) AS until,
      CASE
        WHEN t.at IS NOT NULL THEN 'happened'
        WHEN y.closed_at IS NOT NULL THEN 'otherwise'
        ELSE 'waiting'
      END AS ended,
      CASE y.state WHEN 'open' THEN 'still to be informed' ELSE replace(y.state::text, '_', ' ') END AS what
    FROM duty_to_inform y
    LEFT JOIN cancellation_decision d ON d.id = y.decision_id
    ${FIRST_NOTIFICATION}
    WHERE y.occasion = 'before_cancelling'`,
}
