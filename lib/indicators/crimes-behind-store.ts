import type { Tx } from '#lib/base/database'
import { addDays, londonMidnight } from '#lib/base/day'
import { Prisma } from '#lib/base/prisma/client'
import type { FigureId } from './definitions.ts'
import type { Period } from './model.ts'
import { IN_AN_EARLIER_YEAR } from './store.ts'

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
  readonly figure: FigureId
  readonly period: Period
  readonly group?: string
  readonly category?: string
  readonly after?: { readonly at: Date; readonly crimeId: string }
}

const SOURCES: Readonly<Record<FigureId, Prisma.Sql>> = {
  cancelled: Prisma.sql`SELECT c.crime_id, c.took_effect_at AS at, c.category, 'cancelled as ' || c.category AS what FROM cancellation c WHERE c.source = 'decided'`,
  'cancellation-rate': Prisma.sql`SELECT x.id AS crime_id, x.recorded_at AS at, c.category, 'cancelled as ' || c.category AS what
    FROM reported_crime x JOIN cancellation c ON c.id = x.cancelled_by WHERE c.category <> 'C1'`,
  reinstated: Prisma.sql`SELECT c.crime_id, c.took_effect_at AS at, c.category, 'put back' AS what FROM cancellation c WHERE c.source = 'decided' AND NOT c.in_force`,
  'victims-told': Prisma.sql`SELECT y.crime_id, y.opened_at AS at, NULL AS category,
    CASE WHEN EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id) THEN 'victim told' ELSE 'victim not told' END AS what
    FROM duty_to_inform y WHERE y.occasion = 'before cancelling' AND y.state <> 'no longer needed'`,
  'time-to-tell': Prisma.sql`SELECT y.crime_id, y.opened_at AS at, NULL AS category, CASE y.state WHEN 'open' THEN 'still to be told' ELSE y.state END AS what
    FROM duty_to_inform y WHERE y.occasion = 'before cancelling'`,
  'set-aside': Prisma.sql`SELECT r.crime_id, d.decided_at AS at, d.category, 'set aside: ' || string_agg(s.check_id, ', ' ORDER BY s.check_id) AS what
    FROM cancellation_decision d JOIN cancellation_request r ON r.id = d.request_id JOIN set_aside s ON s.decision_id = d.id GROUP BY r.crime_id, d.decided_at, d.category`,
  refused: Prisma.sql`SELECT r.crime_id, d.decided_at AS at, d.category, 'refused' AS what FROM cancellation_decision d JOIN cancellation_request r ON r.id = d.request_id WHERE d.verdict = 'refuse'`,
  returned: Prisma.sql`SELECT r.crime_id, d.decided_at AS at, d.category, 'sent back with questions' AS what FROM cancellation_decision d JOIN cancellation_request r ON r.id = d.request_id WHERE d.verdict = 'return'`,
  'past-years': Prisma.sql`SELECT c.crime_id, c.took_effect_at AS at, c.category, 'recorded in an earlier year, cancelled as ' || c.category AS what
    FROM cancellation c JOIN reported_crime k ON k.id = c.crime_id WHERE c.source = 'decided' AND ${IN_AN_EARLIER_YEAR}`,
  'recorded-in-time': Prisma.sql`SELECT x.id AS crime_id, x.recorded_at AS at, NULL AS category,
      'recorded ' || ceil(extract(epoch FROM x.recorded_at - x.reported_at) / 3600) || ' hours after the report' AS what
    FROM reported_crime x WHERE x.recorded_at > x.reported_at + interval '24 hours'`,
  'time-to-decision': Prisma.sql`SELECT r.crime_id, s.submitted_at AS at, s.category, coalesce(d.verdict || 'd', 'still waiting') AS what
    FROM submission s JOIN cancellation_request r ON r.id = s.request_id LEFT JOIN cancellation_decision d ON d.submission_id = s.id WHERE s.occasion IN ('requested', 'answered')`,
}

/** One line a crime and moment, whatever many of it counted then (its victims): the page goes on after a line, and would lose the rest of them. */
export async function crimesBehind(
  tx: Tx,
  { figure, period, group, category, after }: BehindQuery,
): Promise<BehindRow[]> {
  const [begins, ends] = [londonMidnight(period.from), londonMidnight(addDays(period.to, 1))]
  return tx.$queryRaw<BehindRow[]>`
    SELECT b.crime_id::text AS "crimeId", k.reference, k.offence_code AS code, k.count_class AS "countClass", b.at,
      string_agg(CASE b.n WHEN 1 THEN b.what ELSE b.what || ' (' || b.n || ')' END, ', ' ORDER BY b.what) AS what
    FROM (SELECT crime_id, at, category, what, count(*) AS n FROM (${SOURCES[figure]}) each GROUP BY 1, 2, 3, 4) b JOIN reported_crime k ON k.id = b.crime_id
    WHERE b.at >= ${begins} AND b.at < ${ends}
      AND (${group ?? null}::text IS NULL OR k.offence_group = ${group ?? null}) AND (${category ?? null}::text IS NULL OR b.category = ${category ?? null})
      AND (${after?.at ?? null}::timestamptz IS NULL OR (b.at, b.crime_id) < (${after?.at ?? null}::timestamptz, ${after?.crimeId ?? null}::uuid))
    GROUP BY b.crime_id, k.reference, k.offence_code, k.count_class, b.at
    ORDER BY b.at DESC, b.crime_id DESC LIMIT 26`
}
