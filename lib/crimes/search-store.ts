import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import { addDays, londonMidnight } from '#lib/base/day'
import type { Category, RequestState } from '#lib/base/prisma/enums'
import type { CrimeFilters } from './filters.ts'
import type { PageKey } from './list-key.ts'

/** One line of a list of crimes. */
export interface CrimeLine {
  readonly id: string
  readonly reference: string
  readonly recordedAt: Date
  readonly code: string
  readonly countClass: string
  readonly unit: string
  /** The category it was cancelled by; null while it is live. */
  readonly cancelledAs: Category | null
  readonly cancelledBefore: boolean
  readonly openRequest: { readonly id: string; readonly state: RequestState } | null
}

/** Which crimes a person is shown: all, or those of their unit and their own; and since when this product is live. */
export interface Sight {
  readonly liveSince: Date
  readonly all: boolean
  readonly unitId: string | null
}

export async function sightOf(tx: Tx): Promise<Sight> {
  const rows = await tx.$queryRaw<Sight[]>`
    SELECT
      i.live_since::timestamp AT TIME ZONE 'Europe/London' AS "liveSince",
      s.all, registrar.own_unit()::text AS "unitId"
    FROM installation i, (SELECT registrar.sees_all() AS all) s`
  if (!rows[0]) throw new Error('the database did not say what this person may see')
  return rows[0]
}

export async function unitRows(tx: Tx): Promise<{ id: string; code: string; name: string }[]> {
  return tx.unit.findMany({ select: { id: true, code: true, name: true }, orderBy: { name: 'asc' }, take: 1000 })
}

/** Where to look: in one unit, or everywhere; among a person's own crimes. Cancelled before `liveSince` is before the product. */
export interface Within {
  readonly liveSince: Date
  readonly unitId: string | null
  readonly isOwn: boolean
}

/**
 * The crimes of one page. Each condition that is not asked for is null and falls away before the statement is planned, so
 * that an index led by the filter answers in order.
 */
function pageOf(filters: CrimeFilters, within: Within, { after, before }: PageKey, rows: number): Prisma.Sql {
  const from = filters.from ? londonMidnight(filters.from) : null
  const until = filters.to ? londonMidnight(addDays(filters.to, 1)) : null
  const status = filters.status ?? null
  const [key, isBack] = [after ?? before, before !== undefined]
  return Prisma.sql`
    SELECT c.id, c.reference, c.recorded_at, c.offence_code, c.count_class, c.unit_id, c.cancelled_by
    FROM reported_crime c
    WHERE (${within.unitId}::uuid IS NULL OR c.unit_id = ${within.unitId}::uuid)
      AND (NOT ${within.isOwn}::boolean OR c.id = ANY (ARRAY(SELECT registrar.own_crimes())))
      AND (${status}::text IS DISTINCT FROM 'open' OR c.id = ANY (ARRAY(SELECT registrar.crimes_with_open_request())))
      AND (${filters.group ?? null}::report_group IS NULL OR c.offence_group = ${filters.group ?? null}::report_group)
      AND (${from}::timestamptz IS NULL OR c.recorded_at >= ${from}::timestamptz)
      AND (${until}::timestamptz IS NULL OR c.recorded_at < ${until}::timestamptz)
      AND (${status}::text IS DISTINCT FROM 'live' OR c.cancelled_by IS NULL)
      AND (${status}::text IS NULL OR ${status}::text NOT IN ('cancelled', 'before') OR c.cancelled_by IS NOT NULL)
      AND (
        ${status}::text IS DISTINCT FROM 'before'
        OR (
          c.recorded_at < ${within.liveSince}::timestamptz
          AND (SELECT x.source = 'before_product' FROM cancellation x WHERE x.id = c.cancelled_by)
        )
      )
      AND (
        ${key?.id ?? null}::uuid IS NULL
        OR (
          NOT ${isBack}::boolean
          AND (c.recorded_at, c.id) < (${key?.sort ?? null}::timestamptz, ${key?.id ?? null}::uuid)
        )
        OR (
          ${isBack}::boolean AND (c.recorded_at, c.id) > (${key?.sort ?? null}::timestamptz, ${key?.id ?? null}::uuid)
        )
      )
    ORDER BY
      CASE WHEN ${isBack}::boolean THEN c.recorded_at END ASC, CASE WHEN ${isBack}::boolean THEN c.id END ASC,
      c.recorded_at DESC, c.id DESC
    LIMIT ${rows}::int`
}

/** A stretch of the list, newest recorded first, or oldest first when it goes back. */
export async function crimeLines(
  tx: Tx,
  filters: CrimeFilters,
  within: Within,
  pageKey: PageKey,
  rows: number,
): Promise<CrimeLine[]> {
  const isBack = pageKey.before !== undefined
  return tx.$queryRaw<CrimeLine[]>`
    WITH page AS MATERIALIZED (${pageOf(filters, within, pageKey, rows)})
    SELECT
      p.id::text,
      registrar.listed_reference(p.id, p.reference) AS reference,
      p.recorded_at AS "recordedAt", p.offence_code AS code,
      p.count_class AS "countClass", u.name AS unit, x.category AS "cancelledAs",
      coalesce(x.source = 'before_product', false) AS "cancelledBefore",
      (
        SELECT jsonb_build_object('id', r.id, 'state', r.state)
        FROM cancellation_request r
        WHERE r.crime_id = p.id AND r.state = ANY (registrar.open_states())
      ) AS "openRequest"
    FROM page p
    JOIN unit u ON u.id = p.unit_id
    LEFT JOIN cancellation x ON x.id = p.cancelled_by
    ORDER BY
      CASE WHEN ${isBack}::boolean THEN p.recorded_at END ASC, CASE WHEN ${isBack}::boolean THEN p.id END ASC,
      p.recorded_at DESC, p.id DESC`
}
