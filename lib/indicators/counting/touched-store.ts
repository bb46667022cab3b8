import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { KeptMonths } from '../kinds/indicator.ts'

const { sql } = Prisma

/** The instants of what the crimes `changed` have, by what puts a case in its month. Nothing of these is ever deleted or moved. */
const INSTANTS: Readonly<Record<Exclude<KeptMonths['by'], 'brought'>, Prisma.Sql>> = {
  recorded: sql`SELECT e.recorded_at AS at FROM changed x JOIN reported_crime e ON e.id = x.crime_id`,
  'changed in the RMS': sql`SELECT e.rms_changed_at AS at FROM changed x JOIN reported_crime e ON e.id = x.crime_id`,
  cancelled: sql`SELECT c.took_effect_at AS at FROM changed x JOIN cancellation c ON c.crime_id = x.crime_id`,
  decided: sql`
    SELECT d.decided_at AS at
    FROM changed x
    JOIN cancellation_request r ON r.crime_id = x.crime_id
    JOIN cancellation_decision d ON d.request_id = r.id`,
  sent: sql`
    SELECT s.submitted_at AS at
    FROM changed x
    JOIN cancellation_request r ON r.crime_id = x.crime_id
    JOIN submission s ON s.request_id = r.id`,
  'to be informed': sql`SELECT y.opened_at AS at FROM changed x JOIN duty_to_inform y ON y.crime_id = x.crime_id`,
  due: sql`
    SELECT y.due_on::timestamp AT TIME ZONE 'Europe/London' AS at
    FROM changed x
    JOIN duty_to_inform y ON y.crime_id = x.crime_id`,
}

/**
 * The months (as 2026-11) of which a case may have changed since a place of the log: those of every crime an entry since is about,
 * and those of cases that change with time alone.
 */
export async function touchedMonths(tx: Tx, { by, changing }: KeptMonths, since: bigint): Promise<ReadonlySet<string>> {
  if (by === 'brought') return new Set()
  const rows = await tx.$queryRaw<{ month: string }[]>`
    WITH changed AS MATERIALIZED (
      SELECT DISTINCT e.crime_id FROM ledger.entry e WHERE e.seq > ${since} AND e.crime_id IS NOT NULL
    )
    SELECT DISTINCT to_char(t.at AT TIME ZONE 'Europe/London', 'YYYY-MM') AS month
    FROM (${changing ? sql`${INSTANTS[by]} UNION ALL ${changing(since)}` : INSTANTS[by]}) t
    WHERE t.at IS NOT NULL`
  return new Set(rows.map(({ month }) => month))
}
