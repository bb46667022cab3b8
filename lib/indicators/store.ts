import type { Tx } from '#lib/base/database'
import { addDays, londonMidnight } from '#lib/base/day'
import { Prisma } from '#lib/base/prisma/client'
import type { ReportGroup } from '#lib/counting-rules/offences'
import type { GroupCounts, Period, Wait } from './model.ts'

/** The instants a period begins at and ends before. */
const bounds = ({ from, to }: Period) => ({ begins: londonMidnight(from), ends: londonMidnight(addDays(to, 1)) })

export interface CancelledCount {
  readonly group: ReportGroup
  readonly category: string
  readonly source: 'decided' | 'before the product'
  readonly n: number
}

export async function cancelledCounts(tx: Tx, period: Period): Promise<CancelledCount[]> {
  const { begins, ends } = bounds(period)
  return tx.$queryRaw<CancelledCount[]>`
    SELECT k.offence_group AS "group", c.category, c.source, count(*)::int AS n
    FROM cancellation c JOIN reported_crime k ON k.id = c.crime_id
    WHERE c.took_effect_at >= ${begins} AND c.took_effect_at < ${ends} GROUP BY 1, 2, 3`
}

export async function cancelledShare(tx: Tx, period: Period): Promise<GroupCounts[]> {
  const { begins, ends } = bounds(period)
  return tx.$queryRaw<GroupCounts[]>`
    SELECT k.offence_group AS "group", count(*)::int AS of, count(*) FILTER (WHERE c.category <> 'C1')::int AS hits
    FROM reported_crime k LEFT JOIN cancellation c ON c.id = k.cancelled_by
    WHERE k.recorded_at >= ${begins} AND k.recorded_at < ${ends} GROUP BY 1`
}

export async function informedShare(tx: Tx, period: Period): Promise<GroupCounts[]> {
  const { begins, ends } = bounds(period)
  return tx.$queryRaw<GroupCounts[]>`
    SELECT k.offence_group AS "group", count(*)::int AS of,
      count(*) FILTER (WHERE EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id))::int AS hits
    FROM duty_to_inform y JOIN reported_crime k ON k.id = y.crime_id
    WHERE y.occasion = 'before cancelling' AND y.state <> 'no longer needed' AND y.opened_at >= ${begins} AND y.opened_at < ${ends} GROUP BY 1`
}

export async function nobodyToInform(tx: Tx, period: Period): Promise<number> {
  const { begins, ends } = bounds(period)
  const rows = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM duty_to_inform WHERE state = 'nobody to inform' AND opened_at >= ${begins} AND opened_at < ${ends}`
  return rows[0]?.n ?? 0
}

/** Crimes cancelled on their decider's own declaration that they had no victim. */
export async function declaredWithoutVictim(tx: Tx, period: Period): Promise<number> {
  const { begins, ends } = bounds(period)
  const rows = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM cancellation c JOIN cancellation_decision d ON d.id = c.decision_id
    WHERE d.no_victim AND c.took_effect_at >= ${begins} AND c.took_effect_at < ${ends}`
  return rows[0]?.n ?? 0
}

/** Decisions by group: how many of these verdicts, out of those. */
export async function decisionShare(
  tx: Tx,
  period: Period,
  hits: readonly string[],
  of: readonly string[],
): Promise<GroupCounts[]> {
  const { begins, ends } = bounds(period)
  return tx.$queryRaw<GroupCounts[]>`
    SELECT k.offence_group AS "group", count(*)::int AS of, count(*) FILTER (WHERE d.verdict = ANY (${[...hits]}))::int AS hits
    FROM cancellation_decision d JOIN cancellation_request r ON r.id = d.request_id JOIN reported_crime k ON k.id = r.crime_id
    WHERE d.decided_at >= ${begins} AND d.decided_at < ${ends} AND d.verdict = ANY (${[...of]}) GROUP BY 1`
}

export async function setAsideShare(tx: Tx, period: Period): Promise<GroupCounts[]> {
  const { begins, ends } = bounds(period)
  return tx.$queryRaw<GroupCounts[]>`
    SELECT k.offence_group AS "group", count(*)::int AS of,
      count(*) FILTER (WHERE EXISTS (SELECT FROM set_aside s WHERE s.decision_id = d.id))::int AS hits
    FROM cancellation_decision d JOIN cancellation_request r ON r.id = d.request_id JOIN reported_crime k ON k.id = r.crime_id
    WHERE d.decided_at >= ${begins} AND d.decided_at < ${ends} AND d.verdict = 'authorise' GROUP BY 1`
}

/** Which house checks were set aside, and how often. */
export async function checksSetAside(tx: Tx, period: Period): Promise<{ check: string; n: number }[]> {
  const { begins, ends } = bounds(period)
  return tx.$queryRaw<{ check: string; n: number }[]>`
    SELECT s.check_id AS check, count(*)::int AS n FROM set_aside s JOIN cancellation_decision d ON d.id = s.decision_id
    WHERE d.decided_at >= ${begins} AND d.decided_at < ${ends} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 50`
}

export async function reinstatedShare(tx: Tx, period: Period): Promise<GroupCounts[]> {
  const { begins, ends } = bounds(period)
  return tx.$queryRaw<GroupCounts[]>`
    SELECT k.offence_group AS "group", count(*)::int AS of, count(*) FILTER (WHERE NOT c.in_force)::int AS hits
    FROM cancellation c JOIN reported_crime k ON k.id = c.crime_id
    WHERE c.source = 'decided' AND c.took_effect_at >= ${begins} AND c.took_effect_at < ${ends} GROUP BY 1`
}

/** Of a cancellation `c` of a crime `k`: the crime was recorded in a financial year (April to March) before the one it left the count in. */
export const IN_AN_EARLIER_YEAR = Prisma.sql`
  k.recorded_at <
    (date_trunc('year', c.took_effect_at AT TIME ZONE 'Europe/London' - interval '3 months') + interval '3 months') AT TIME ZONE 'Europe/London'`

/** Crimes of an earlier financial year among those cancelled: each changes a figure already sent in. */
export async function pastYearShare(tx: Tx, period: Period): Promise<GroupCounts[]> {
  const { begins, ends } = bounds(period)
  return tx.$queryRaw<GroupCounts[]>`
    SELECT k.offence_group AS "group", count(*)::int AS of,
      count(*) FILTER (WHERE ${IN_AN_EARLIER_YEAR})::int AS hits
    FROM cancellation c JOIN reported_crime k ON k.id = c.crime_id
    WHERE c.source = 'decided' AND c.took_effect_at >= ${begins} AND c.took_effect_at < ${ends} GROUP BY 1`
}

export async function recordedInTime(tx: Tx, period: Period): Promise<GroupCounts[]> {
  const { begins, ends } = bounds(period)
  return tx.$queryRaw<GroupCounts[]>`
    SELECT offence_group AS "group", count(*)::int AS of, count(*) FILTER (WHERE recorded_at <= reported_at + interval '24 hours')::int AS hits
    FROM reported_crime WHERE recorded_at >= ${begins} AND recorded_at < ${ends} GROUP BY 1`
}

const MOST_WAITS = 20_000

export async function waitsForDecision(tx: Tx, period: Period): Promise<Wait[]> {
  const { begins, ends } = bounds(period)
  return tx.$queryRaw<Wait[]>`
    SELECT extract(epoch FROM coalesce(d.decided_at, r.ended_at, registrar.now()) - s.submitted_at)::float / 86400 AS days, d.id IS NOT NULL AS happened
    FROM submission s JOIN cancellation_request r ON r.id = s.request_id LEFT JOIN cancellation_decision d ON d.submission_id = s.id
    WHERE s.occasion IN ('requested', 'answered') AND s.submitted_at >= ${begins} AND s.submitted_at < ${ends} LIMIT ${MOST_WAITS}`
}

export async function waitsToBeInformed(tx: Tx, period: Period): Promise<Wait[]> {
  const { begins, ends } = bounds(period)
  return tx.$queryRaw<Wait[]>`
    SELECT extract(epoch FROM greatest(coalesce(t.at, y.closed_at, registrar.now()), y.opened_at) - y.opened_at)::float / 86400 AS days, t.at IS NOT NULL AS happened
    FROM duty_to_inform y LEFT JOIN LATERAL (SELECT min(t.at) AS at FROM true_notification t WHERE t.duty_id = y.id) t ON true
    WHERE y.occasion = 'before cancelling' AND y.opened_at >= ${begins} AND y.opened_at < ${ends} LIMIT ${MOST_WAITS}`
}

/** Where the book stood when the figures were counted. */
export async function ledgerPosition(tx: Tx): Promise<{ at: Date; entries: number }> {
  const rows = await tx.$queryRaw<
    { at: Date; entries: bigint }[]
  >`SELECT registrar.now() AS at, size AS entries FROM ledger.head`
  const row = rows[0]
  if (!row) throw new Error('the book has no head')
  return { at: row.at, entries: Number(row.entries) }
}
