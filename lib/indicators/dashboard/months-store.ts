import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Category } from '#lib/base/prisma/enums'
import type { WholeMonth } from './months.ts'

/** What was decided in a month. */
export interface DecidedMonth {
  readonly month: string
  /** Requests authorised or refused. */
  readonly decided: number
  readonly refused: number
  /** Days from being sent, the first time or with answers, to the decision, a return among them; null where there was none. */
  readonly medianDays: number | null
}

/** The months of a question, to join what happened in each: one range of an index a month. */
const monthsIn = (months: readonly WholeMonth[]): Prisma.Sql => Prisma.sql`
  unnest(
    ${months.map(({ month }) => month)}::text[], ${months.map(({ begins }) => begins)}::timestamptz[],
    ${months.map(({ ends }) => ends)}::timestamptz[]
  ) AS m (month, begins, ends)`

/** Decisions by the month they were made in. */
export const decidedByMonth = (tx: Tx, months: readonly WholeMonth[]): Promise<DecidedMonth[]> => tx.$queryRaw<
  DecidedMonth[]
>`
  SELECT
    m.month,
    count(d.id) FILTER (WHERE d.verdict <> 'return')::int AS decided,
    count(d.id) FILTER (WHERE d.verdict = 'refuse')::int AS refused,
    percentile_cont(0.5) WITHIN GROUP (
      ORDER BY CASE
        WHEN s.occasion IN ('requested', 'answered')
        THEN extract(epoch FROM d.decided_at - s.submitted_at)::float / 86400
      END
    ) AS "medianDays"
  FROM ${monthsIn(months)}
  LEFT JOIN cancellation_decision d ON d.decided_at >= m.begins AND d.decided_at < m.ends
  LEFT JOIN submission s ON s.id = d.submission_id
  GROUP BY m.month
  ORDER BY m.month`

export interface CancelledMonth {
  readonly month: string
  readonly category: Category
  readonly n: number
}

/** Crimes that this product cancelled or transferred, by the month it took effect in; a month and category without any is not there. */
export const cancelledByMonth = (tx: Tx, months: readonly WholeMonth[]): Promise<CancelledMonth[]> => tx.$queryRaw<
  CancelledMonth[]
>`
  SELECT m.month, c.category, count(*)::int AS n
  FROM ${monthsIn(months)}
  JOIN cancellation c ON c.took_effect_at >= m.begins AND c.took_effect_at < m.ends
  WHERE c.source = 'decided'
  GROUP BY m.month, c.category`

export interface InformedMonth {
  readonly month: string
  readonly inTime: number
  readonly due: number
}

/**
 * Victims who had to be informed before their crime could be cancelled, by the month of the day it was due, and how many were by
 * that day; a month without any is not there. What came to nothing is left out. Counted by the day due and not by the day the duty began, so that a
 * month that is over does not change with those still to come.
 */
export const informedInTimeByMonth = (tx: Tx, months: readonly WholeMonth[]): Promise<InformedMonth[]> => tx.$queryRaw<
  InformedMonth[]
>`
  SELECT
    to_char(y.due_on, 'YYYY-MM') AS month, count(*)::int AS due,
    count(*) FILTER (WHERE (t.at AT TIME ZONE 'Europe/London')::date <= y.due_on)::int AS "inTime"
  FROM duty_to_inform y
  LEFT JOIN (
    SELECT duty_id, min(at) AS at
    FROM true_notification
    GROUP BY duty_id
  ) t ON t.duty_id = y.id
  WHERE y.occasion = 'before_cancelling'
    AND y.state <> 'no_longer_needed'
    AND y.due_on >= ${months[0]?.from ?? null}::date
    AND y.due_on <= ${months.at(-1)?.to ?? null}::date
  GROUP BY 1`
