import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import { groupSqlOf } from './counting/groupings-store.ts'
import { boundsOf } from './kinds/bounds.ts'
import type { Grouping } from './kinds/grouping.ts'
import type { Indicator, Period } from './kinds/indicator.ts'

/** A crime behind a figure: when it came to count, and as what. */
export interface BehindRow {
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly at: Date
  readonly what: string
}

/** Which crimes: in a period, of one group or of all, after the last one shown. */
export interface BehindQuery {
  readonly period: Period
  readonly group?: { readonly grouping: Grouping; readonly key: string }
  readonly after?: { readonly at: Date; readonly crimeId: string }
}

/** Which of the cases `x` of an indicator are listed: of what audits read, nothing that its reader decided and is not shown yet. */
function isListed(indicator: Indicator): Prisma.Sql {
  if (indicator.kind === 'sample') return Prisma.sql`x.is_read AND NOT registrar.is_kept_from_actor(x.crime_id)`
  if (indicator.kind === 'table') return Prisma.sql`x.col IS DISTINCT FROM ${indicator.apart?.key ?? null}::text`
  if (indicator.kind !== 'share' || indicator.lists === undefined) return Prisma.sql`true`
  return { hits: Prisma.sql`x.hit`, misses: Prisma.sql`NOT x.hit`, none: Prisma.sql`false` }[indicator.lists]
}

/** One line a crime and moment, whatever many of it counted then (its victims): the page goes on after a line, and would lose the rest of them. */
export async function crimesBehind(
  tx: Tx,
  indicator: Indicator,
  { period, group, after }: BehindQuery,
): Promise<BehindRow[]> {
  const bounds = boundsOf(period)
  const { key, joined } = groupSqlOf(indicator, group?.grouping ?? 'all', bounds)
  return tx.$queryRaw<BehindRow[]>`
    SELECT
      b.crime_id::text AS "crimeId", registrar.listed_reference(b.crime_id, r.reference) AS reference,
      r.offence_code AS code, r.count_class AS "countClass", b.at,
      string_agg(CASE b.n WHEN 1 THEN b.what ELSE b.what || ' (' || b.n || ')' END, ', ' ORDER BY b.what) AS what
    FROM (
      SELECT x.crime_id, x.at, x.what, count(*) AS n
      FROM (${indicator.cases(bounds)}) x
      ${joined}
      WHERE x.at >= ${bounds.begins}
        AND x.at < ${bounds.ends}
        AND ${isListed(indicator)}
        AND ${group ? Prisma.sql`${key} = ${group.key}` : Prisma.sql`true`}
        AND (
          ${after?.at ?? null}::timestamptz IS NULL
          OR (x.at, x.crime_id) < (${after?.at ?? null}::timestamptz, ${after?.crimeId ?? null}::uuid)
        )
      GROUP BY 1, 2, 3
    ) b
    JOIN reported_crime r ON r.id = b.crime_id
    GROUP BY b.crime_id, r.reference, r.offence_code, r.count_class, b.at
    ORDER BY b.at DESC, b.crime_id DESC
    LIMIT 26`
}
