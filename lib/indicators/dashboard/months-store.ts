import type { Tx } from '#lib/base/database'
import { type Counted, keepFigure, keptFigure } from '#lib/base/kept/kept-figures'
import { Prisma } from '#lib/base/prisma/client'
import type { Category } from '#lib/base/prisma/enums'
import { FIRST_NOTIFICATION, WAS_IN_TIME } from '../kinds/first-notification-store.ts'
import type { Countable } from '../kinds/indicator.ts'
import type { WholeMonth } from './months.ts'

/** What was decided in a month. */
export interface DecidedMonth {
  readonly month: string
  /** Requests authorised or refused. */
  readonly decided: number
  readonly refused: number
  readonly returned: number
  /** Days from being sent, the first time or with answers, to the decision, a return among them; null where there was none. */
  readonly medianDays: number | null
}

/** The place of an instant among the months, the first being 1. */
const placeIn = (months: readonly WholeMonth[], instant: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`width_bucket(${instant}, ${months.map(({ begins }) => begins)}::timestamptz[])`

/** An instant within the months. */
const within = (months: readonly WholeMonth[], instant: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${instant} >= ${months[0]?.begins ?? null} AND ${instant} < ${months.at(-1)?.ends ?? null}`

/**
 * Decisions by the month they were made in. Times are added up by the hour before the median is looked for among them, so that
 * nothing is sorted that grows with the force: the median is right to the hour.
 */
export const decidedByMonth = (tx: Tx, months: readonly WholeMonth[]): Promise<DecidedMonth[]> => tx.$queryRaw<
  DecidedMonth[]
>`
  WITH hourly AS (
    SELECT
      ${placeIn(months, Prisma.sql`d.decided_at`)} AS place,
      CASE
        WHEN s.occasion IN ('requested', 'answered')
        THEN floor(date_part('epoch', d.decided_at - s.submitted_at) / 3600)::int
      END AS hours,
      count(*) AS n, count(*) FILTER (WHERE d.verdict <> 'return') AS decided,
      count(*) FILTER (WHERE d.verdict = 'refuse') AS refused,
      count(*) FILTER (WHERE d.verdict = 'return') AS returned
    FROM cancellation_decision d
    JOIN submission s ON s.id = d.submission_id
    WHERE ${within(months, Prisma.sql`d.decided_at`)}
    GROUP BY 1, 2
  ),
  reached AS (
    SELECT
      place, hours, decided, refused, returned,
      sum(n) FILTER (WHERE hours IS NOT NULL) OVER (PARTITION BY place ORDER BY hours) AS by_then,
      sum(n) FILTER (WHERE hours IS NOT NULL) OVER (PARTITION BY place) AS timed
    FROM hourly
  )
  SELECT
    m.month, coalesce(sum(r.decided), 0)::int AS decided, coalesce(sum(r.refused), 0)::int AS refused,
    coalesce(sum(r.returned), 0)::int AS returned,
    (min(r.hours) FILTER (WHERE r.by_then * 2 >= r.timed))::float / 24 AS "medianDays"
  FROM unnest(${months.map(({ month }) => month)}::text[]) WITH ORDINALITY AS m (month, place)
  LEFT JOIN reached r ON r.place = m.place
  GROUP BY m.month
  ORDER BY m.month`

/** What was decided in the months up to `last`, with the place of the log at which it was counted. */
export interface KeptDecisions extends Counted {
  readonly last: string
  readonly months: readonly DecidedMonth[]
}

const NAME = 'decisions by month'

/** The decisions of the months up to this one as they are kept. Those of a month that is over change no more. */
export async function keptDecisions(tx: Tx, last: string): Promise<readonly DecidedMonth[] | undefined> {
  const kept = await keptFigure<KeptDecisions>(tx, NAME)
  return kept?.last === last ? kept.months : undefined
}

export const keepDecisions = (tx: Tx, kept: KeptDecisions): Promise<void> => keepFigure(tx, NAME, kept)

export interface CancelledMonth {
  readonly month: string
  readonly category: Category
  readonly n: number
}

/** Crimes that this product cancelled or transferred, by the month it took effect in; a month and category without any is not there. */
export const cancelledByMonth = (tx: Tx, months: readonly WholeMonth[]): Promise<CancelledMonth[]> => tx.$queryRaw<
  CancelledMonth[]
>`
  SELECT (${months.map(({ month }) => month)}::text[])[c.place] AS month, c.category, c.n
  FROM (
    SELECT ${placeIn(months, Prisma.sql`took_effect_at`)} AS place, category, count(*)::int AS n
    FROM cancellation
    WHERE source = 'decided' AND ${within(months, Prisma.sql`took_effect_at`)}
    GROUP BY 1, 2
  ) c`

/** Of the victims due to be informed in a month, how many were by the day it was due. */
export interface InformedMonth {
  readonly month: string
  readonly inTime: number
  readonly due: number
}

/**
 * Victims who had to be informed before their crime could be cancelled, by the day it was due; hits are those who were by that day.
 * What came to nothing is left out. By the day due and not by the day the duty began, so that a month that is over does not
 * change with those still to come. Asked of months that are over alone: a day due may lie ahead.
 */
export const informedByDueDay: Countable = {
  kind: 'share',
  definition: { id: 'informed-by-due-day', version: 1 },
  keepsMonths: { by: 'due' },
  cases: () => Prisma.sql`
    SELECT
      y.crime_id, y.due_on::timestamp AT TIME ZONE 'Europe/London' AS at, ${WAS_IN_TIME} AS hit
    FROM duty_to_inform y
    ${FIRST_NOTIFICATION}
    WHERE y.occasion = 'before_cancelling' AND y.state <> 'no_longer_needed'`,
}
