import { Prisma } from '#lib/base/prisma/client'
import { boundsOf } from '../kinds/bounds.ts'
import { MOST_WAITS, type Wait, type WaitIndicator } from '../kinds/indicator.ts'

/** How long does a victim wait to be told? */
export const timeToInform: WaitIndicator = {
  kind: 'wait',
  place: 110,
  definition: {
    id: 'time-to-inform',
    version: 1,
    question: 'How long does a victim wait to be told?',
    counted: 'days from the decision to the telling',
    outOf: 'victims who had to be told',
    leftOut: 'nothing: those still untold are counted in',
    better: 'lower',
    cohort: 'by the day the duty to tell began',
  },
  waits: (tx, period) => {
    const { begins, ends } = boundsOf(period)
    return tx.$queryRaw<Wait[]>`
      SELECT
        extract(
          epoch FROM greatest(coalesce(t.at, y.closed_at, registrar.now()), y.opened_at) - y.opened_at
        )::float / 86400 AS days,
        CASE
          WHEN t.at IS NOT NULL THEN 'happened'
          WHEN y.closed_at IS NOT NULL THEN 'otherwise'
          ELSE 'waiting'
        END AS "end"
      FROM duty_to_inform y
      LEFT JOIN LATERAL (SELECT min(t.at) AS at FROM true_notification t WHERE t.duty_id = y.id) t ON true
      WHERE y.occasion = 'before_cancelling'
        AND y.opened_at >= ${begins}
        AND y.opened_at < ${ends}
      LIMIT ${MOST_WAITS}`
  },
  behind: Prisma.sql`
    SELECT
      y.crime_id, y.opened_at AS at, NULL AS category,
      CASE y.state WHEN 'open' THEN 'still to be told' ELSE replace(y.state::text, '_', ' ') END AS what
    FROM duty_to_inform y
    WHERE y.occasion = 'before_cancelling'`,
}
