import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Category, ReportGroup } from '#lib/base/prisma/enums'
import type { Bounds, Countable } from '../kinds/indicator.ts'
import { keyedCases } from './counts-store.ts'

/** So many cases of one month, offence group and category, and how they came out. */
export interface FinestCount {
  /** The indicator whose cases they are. */
  readonly id: string
  /** 'YYYY-MM'. */
  readonly month: string
  readonly group: ReportGroup
  /** Null for what has none. */
  readonly category: Category | null
  /** 'hit' or 'miss'; of what an audit read, what it found. */
  readonly outcome: string
  readonly n: number
}

/** Counts of one moment, and the place of the log at it. */
export interface FinestCounts {
  readonly at: Date
  readonly entries: number
  readonly counts: readonly FinestCount[]
}

const outcomeOf = ({ kind }: Countable): Prisma.Sql => {
  if (kind === 'share') return Prisma.sql`CASE WHEN c.hit THEN 'hit' ELSE 'miss' END`
  if (kind === 'sample') return Prisma.sql`c.finding::text`
  throw new RangeError(`Cases of a ${kind} have no outcome`)
}

const finest = (indicator: Countable, bounds: Bounds): Prisma.Sql => Prisma.sql`
  SELECT
    ${indicator.definition.id} AS id, to_char(c.at AT TIME ZONE 'Europe/London', 'YYYY-MM') AS month, c.key,
    c.category::text AS category, ${outcomeOf(indicator)} AS outcome, count(*)::int AS n
  FROM (${keyedCases(indicator, 'offence-group', bounds)}) c
  GROUP BY 1, 2, 3, 4, 5`

/**
 * The cases of shares, and what audits read of samples, counted as finely as any published table needs them: in one statement, so
 * that all are of one moment.
 */
export async function countFinest(tx: Tx, indicators: readonly Countable[], bounds: Bounds): Promise<FinestCounts> {
  const [row] = await tx.$queryRaw<{ at: Date; entries: bigint; counts: FinestCount[] }[]>`
    SELECT
      registrar.now() AS at, h.size AS entries,
      coalesce(
        (
          SELECT
            json_agg(
              json_build_object(
                'id', f.id, 'month', f.month, 'group', f.key, 'category', f.category, 'outcome', f.outcome, 'n', f.n
              )
              ORDER BY f.id, f.month, f.key, f.category, f.outcome
            )
          FROM (${Prisma.join(
            indicators.map((indicator) => finest(indicator, bounds)),
            ' UNION ALL ',
          )}) f
          WHERE f.outcome IS NOT NULL
        ),
        '[]'
      ) AS counts
    FROM ledger.head h`
  if (!row) throw new Error('the ledger has no head')
  return { ...row, entries: Number(row.entries) }
}

/** An entry about a crime that was counted. */
export interface AdjustedCrime {
  readonly crimeId: string
  readonly reference: string
  readonly kind: string
  readonly at: Date
}

const MOST_ENTRIES = 200

/** Entries since a place of the log about the crimes of these cases, the newest first. */
export const entriesSince = (
  tx: Tx,
  indicators: readonly Countable[],
  bounds: Bounds,
  since: number,
): Promise<AdjustedCrime[]> => tx.$queryRaw<AdjustedCrime[]>`
  SELECT e.crime_id::text AS "crimeId", k.reference, e.kind, e.at
  FROM ledger.entry e
  JOIN reported_crime k ON k.id = e.crime_id
  WHERE e.seq > ${since}
    AND e.crime_id IN (
      ${Prisma.join(
        indicators.map((indicator) => Prisma.sql`SELECT c.crime_id FROM (${keyedCases(indicator, 'all', bounds)}) c`),
        ' UNION ',
      )}
    )
  ORDER BY e.seq DESC
  LIMIT ${MOST_ENTRIES}`
