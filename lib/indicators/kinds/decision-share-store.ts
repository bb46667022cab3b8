import type { Tx } from '#lib/base/database'
import type { DecisionVerdict } from '#lib/base/prisma/enums'
import { boundsOf } from './bounds.ts'
import type { GroupCounts, Period } from './indicator.ts'

/** Decisions by group: how many of these verdicts, out of those. */
export async function decisionShare(
  tx: Tx,
  period: Period,
  hits: readonly DecisionVerdict[],
  of: readonly DecisionVerdict[],
): Promise<GroupCounts[]> {
  const { begins, ends } = boundsOf(period)
  return tx.$queryRaw<GroupCounts[]>`
    SELECT
      k.offence_group AS "group", count(*)::int AS of,
      count(*) FILTER (WHERE d.verdict = ANY (${[...hits]}::decision_verdict[]))::int AS hits
    FROM cancellation_decision d
    JOIN cancellation_request r ON r.id = d.request_id
    JOIN reported_crime k ON k.id = r.crime_id
    WHERE d.decided_at >= ${begins}
      AND d.decided_at < ${ends}
      AND d.verdict = ANY (${[...of]}::decision_verdict[])
    GROUP BY 1`
}
