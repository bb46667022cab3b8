import type { Tx } from '#lib/base/database'
import type { Category, ReportGroup } from '#lib/base/prisma/enums'
import { indicatorOf } from './indicators-store.ts'
import { boundsOf } from './kinds/bounds.ts'
import type { Period } from './model.ts'

/** A crime behind a figure: when it came to count, and as what. */
export interface BehindRow {
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly at: Date
  readonly what: string
}

/** Which crimes: of a figure, in a period, of one group or category or of all, after the last one shown. */
export interface BehindQuery {
  /** The id of an indicator. */
  readonly figure: string
  readonly period: Period
  readonly group?: ReportGroup
  readonly category?: Category
  readonly after?: { readonly at: Date; readonly crimeId: string }
}

/** One line a crime and moment, whatever many of it counted then (its victims): the page goes on after a line, and would lose the rest of them. */
export async function crimesBehind(
  tx: Tx,
  { figure, period, group, category, after }: BehindQuery,
): Promise<BehindRow[]> {
  const indicator = indicatorOf(figure)
  if (!indicator) throw new RangeError(`there is no indicator ${figure}`)
  const { begins, ends } = boundsOf(period)
  return tx.$queryRaw<BehindRow[]>`
    SELECT
      b.crime_id::text AS "crimeId", registrar.listed_reference(b.crime_id, k.reference) AS reference,
      k.offence_code AS code, k.count_class AS "countClass", b.at,
      string_agg(CASE b.n WHEN 1 THEN b.what ELSE b.what || ' (' || b.n || ')' END, ', ' ORDER BY b.what) AS what
    FROM (
      SELECT crime_id, at, category, what, count(*) AS n
      FROM (${indicator.behind}) each
      GROUP BY 1, 2, 3, 4
    ) b
    JOIN reported_crime k ON k.id = b.crime_id
    WHERE b.at >= ${begins}
      AND b.at < ${ends}
      AND (${group ?? null}::report_group IS NULL OR k.offence_group = ${group ?? null}::report_group)
      AND (${category ?? null}::text IS NULL OR b.category = ${category ?? null})
      AND (
        ${after?.at ?? null}::timestamptz IS NULL
        OR (b.at, b.crime_id) < (${after?.at ?? null}::timestamptz, ${after?.crimeId ?? null}::uuid)
      )
    GROUP BY b.crime_id, k.reference, k.offence_code, k.count_class, b.at
    ORDER BY b.at DESC, b.crime_id DESC
    LIMIT 26`
}
