import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Category } from '#lib/base/prisma/enums'
import { foundWrong } from '../figures/auditing/found-wrong-store.ts'
import { wrongStillCancelled } from '../figures/auditing/wrong-still-cancelled-store.ts'
import { victimsInformed } from '../figures/informing/victims-informed-store.ts'
import type { GroupCounts } from '../kinds/group.ts'
import type { Bounds } from '../kinds/indicator.ts'

/** A decision found wrong whose crime was cancelled in the period, and what was done about it. */
export interface WrongInPeriod {
  readonly cancellationId: string
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly category: Category
  readonly decidedAt: Date
  readonly foundAt: Date
  /** Whether it is among the wrong ones of the table of what was reviewed: a dip is in no table. */
  readonly isInTable: boolean
  /** Null while the crime is not reinstated. */
  readonly reinstatedAt: Date | null
  /** The victims who had to be informed of the reinstatement: how many, how many were, and when the last of these was. */
  readonly toInform: number
  readonly informed: number
  readonly informedAt: Date | null
}

const inPeriod = (bounds: Bounds): Prisma.Sql => Prisma.sql`
  SELECT c.id, c.crime_id, c.decision_id, c.category, v.at AS found_at
  FROM (${wrongStillCancelled.cases(bounds)}) v
  JOIN cancellation c ON c.decision_id = v.decision_id
  WHERE c.took_effect_at >= ${bounds.begins} AND c.took_effect_at < ${bounds.ends}`

/** How many there are, in all units. */
export async function countWrong(tx: Tx, bounds: Bounds): Promise<number> {
  const rows = await tx.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM (${inPeriod(bounds)}) w`
  return rows[0]?.n ?? 0
}

/** Those whose crime this person may see, in the order in which they were decided, and no more than so many. */
export const listWrong = (tx: Tx, bounds: Bounds, most: number): Promise<WrongInPeriod[]> => tx.$queryRaw<
  WrongInPeriod[]
>`
  SELECT
    w.id::text AS "cancellationId", w.crime_id::text AS "crimeId",
    registrar.listed_reference(w.crime_id, k.reference) AS reference, k.offence_code AS code,
    k.count_class AS "countClass", w.category, d.decided_at AS "decidedAt", w.found_at AS "foundAt",
    f.decision_id IS NOT NULL AS "isInTable", n.at AS "reinstatedAt", t.to_inform AS "toInform", t.informed,
    t.at AS "informedAt"
  FROM (${inPeriod(bounds)}) w
  JOIN cancellation_decision d ON d.id = w.decision_id
  JOIN reported_crime k ON k.id = w.crime_id
  LEFT JOIN reinstatement n ON n.cancellation_id = w.id
  LEFT JOIN LATERAL (
    SELECT x.decision_id
    FROM (${foundWrong.cases(bounds)}) x
    WHERE x.decision_id = w.decision_id AND x.finding = 'wrong'
  ) f ON true
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS to_inform, count(i.at)::int AS informed, max(i.at) AS at
    FROM duty_to_inform y
    LEFT JOIN LATERAL (SELECT min(s.at) AS at FROM true_notification s WHERE s.duty_id = y.id) i ON true
    WHERE y.reinstatement_id = n.id AND y.occasion = 'reinstated' AND y.state <> 'no_longer_needed'
  ) t
  ORDER BY d.decided_at, w.id
  LIMIT ${most}::int`

/**
 * Victims who had to be informed before one of the cancellations that finished audits read was made, and those who were, by offence
 * group: of the victims that `victims-informed` counts, those of what `found-wrong` has as read.
 */
export const informedAmongReviewed = (tx: Tx, bounds: Bounds): Promise<GroupCounts[]> => tx.$queryRaw<GroupCounts[]>`
  SELECT e.offence_group::text AS key, count(*)::int AS "of", count(*) FILTER (WHERE y.hit)::int AS hits
  FROM (${foundWrong.cases(bounds)}) f
  JOIN cancellation c ON c.decision_id = f.decision_id
  JOIN (${victimsInformed.cases(bounds)}) y ON y.request_id = c.request_id
  JOIN reported_crime e ON e.id = c.crime_id
  WHERE f.is_read AND f.at >= ${bounds.begins} AND f.at < ${bounds.ends}
  GROUP BY 1`
