import type { Tx } from '#lib/base/database'
import { addDays, londonMidnight, type Day } from '#lib/base/day'
import { boundsOf } from './kinds/bounds.ts'
import type { Period } from './kinds/indicator.ts'

export async function nobodyToInform(tx: Tx, period: Period): Promise<number> {
  const { begins, ends } = boundsOf(period)
  const rows = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n
    FROM duty_to_inform
    WHERE state = 'nobody_to_inform'
      AND occasion <> 'after_error'
      AND opened_at >= ${begins}
      AND opened_at < ${ends}`
  return rows[0]?.n ?? 0
}

/** Crimes cancelled on their decision maker's own declaration that they had no victim. */
export async function declaredWithoutVictim(tx: Tx, period: Period): Promise<number> {
  const { begins, ends } = boundsOf(period)
  const rows = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n
    FROM cancellation c
    JOIN cancellation_decision d ON d.id = c.decision_id
    WHERE d.no_victim
      AND c.took_effect_at >= ${begins}
      AND c.took_effect_at < ${ends}`
  return rows[0]?.n ?? 0
}

/** Which product safeguards were set aside, and how often. */
export async function checksSetAside(tx: Tx, period: Period): Promise<{ check: string; n: number }[]> {
  const { begins, ends } = boundsOf(period)
  return tx.$queryRaw<{ check: string; n: number }[]>`
    SELECT s.check_id AS check, count(*)::int AS n
    FROM set_aside s
    JOIN cancellation_decision d ON d.id = s.decision_id
    WHERE d.decided_at >= ${begins} AND d.decided_at < ${ends}
    GROUP BY 1
    ORDER BY 2 DESC, 1
    LIMIT 50`
}

/** Where the ledger stood when the figures were counted. */
export async function ledgerPosition(tx: Tx): Promise<{ at: Date; entries: number }> {
  const rows = await tx.$queryRaw<
    { at: Date; entries: bigint }[]
  >`SELECT registrar.now() AS at, size AS entries FROM ledger.head`
  const row = rows[0]
  if (!row) throw new Error('the ledger has no head')
  return { at: row.at, entries: Number(row.entries) }
}

/** Crimes recorded on these days that are cancelled now and no transfers: how many, and how many within so many days. */
export async function cancelledWithin(
  tx: Tx,
  days: number,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<{ hits: number; of: number }> {
  const rows = await tx.$queryRaw<{ hits: number; of: number }[]>`
    SELECT
      count(*)::int AS "of",
      count(*) FILTER (WHERE c.took_effect_at <= k.recorded_at + make_interval(days => ${days}::int))::int AS hits
    FROM cancellation c
    JOIN reported_crime k ON k.cancelled_by = c.id
    WHERE k.cancelled_by IS NOT NULL
      AND c.category <> 'C1'
      AND k.recorded_at >= ${londonMidnight(from)}
      AND k.recorded_at < ${londonMidnight(addDays(to, 1))}`
  return rows[0] ?? { hits: 0, of: 0 }
}
