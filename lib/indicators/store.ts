import type { Tx } from '#lib/base/database'
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
