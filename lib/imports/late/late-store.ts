import type { Tx } from '#lib/base/database'
import { asDate, dayOf, type Day } from '#lib/base/day'
import { Prisma } from '#lib/base/prisma/client'
import { addWorkingDays } from '#lib/base/working-days'
import type { Category } from '#lib/counting-rules/model'
import { settingOn } from '#lib/people/settings/setting-on'

/** The day by which the registrar decides about what was found today. */
async function dueOn(tx: Tx, now: Date): Promise<Day> {
  const today = dayOf(now)
  return addWorkingDays(today, await settingOn(tx, 'days-to-decide-late-change', today))
}

/**
 * Notes changes of crimes that are cancelled, and of what is merged into one that is. `found` gives crimes (crime_id) and
 * what changed of each (change). Answers how many cancelled crimes are concerned. Called before anything is merged, so
 * that the victims of now are those before the change: whoever is one beside them later was found after the effect.
 */
export async function noteLateChanges(tx: Tx, found: Prisma.Sql, now: Date): Promise<number> {
  return tx.$executeRaw`
    WITH RECURSIVE found AS MATERIALIZED (${found}),
    up (id, change) AS (
      SELECT crime_id, change
      FROM found
      UNION
      SELECT x.principal_crime_id, u.change
      FROM up u
      JOIN cancellation x ON x.crime_id = u.id AND x.in_force AND x.principal_crime_id IS NOT NULL
    )
    INSERT INTO late_change (id, crime_id, cancellation_id, changes, found_at, due_on, victims_before)
    SELECT
      gen_random_uuid(), c.id, c.cancelled_by, array_agg(DISTINCT u.change ORDER BY u.change),
      ${now}::timestamptz, ${asDate(await dueOn(tx, now))}::date, registrar.victims_ever(c.id)
    FROM up u
    JOIN reported_crime c ON c.id = u.id AND c.cancelled_by IS NOT NULL
    GROUP BY c.id`
}

/** The same for one crime. */
export const noteLateChange = (tx: Tx, crimeId: string, changes: readonly string[], now: Date): Promise<number> =>
  noteLateChanges(tx, Prisma.sql`SELECT ${crimeId}::uuid AS crime_id, unnest(${[...changes]}::text[]) AS change`, now)

/** A change after a cancellation that nobody has answered; of a cancellation from before this product there is no request. */
export interface OpenLateChange {
  readonly id: string
  readonly changes: readonly string[]
  readonly foundAt: Date
  readonly dueOn: string
  /** The crime is rape or homicide now, so that only a registrar on the College register may answer. */
  readonly isWithoutAuthority: boolean
  readonly category: Category
  readonly requestId: string | null
  readonly decisionId: string | null
  /** The parts of those who were victims before the change; null where that is not known. */
  readonly victimsBefore: readonly string[] | null
}

/** The open changes of a crime, the oldest first. */
export const openLateChanges = (tx: Tx, crimeId: string): Promise<OpenLateChange[]> =>
  tx.$queryRaw<OpenLateChange[]>`
    SELECT
      l.id::text, l.changes, l.found_at AS "foundAt", l.due_on::text AS "dueOn",
      l.without_authority AS "isWithoutAuthority", x.category::text, x.request_id::text AS "requestId",
      x.decision_id::text AS "decisionId", k.victims_before::text[] AS "victimsBefore"
    FROM open_late_change l
    JOIN late_change k ON k.id = l.id
    JOIN cancellation x ON x.id = l.cancellation_id
    WHERE l.crime_id = ${crimeId}::uuid
    ORDER BY l.found_at, l.id`

export async function answerRows(
  tx: Tx,
  ids: readonly string[],
  answered: { answeredById: string; answeredAt: Date; reasonId: string },
): Promise<void> {
  await tx.lateChange.updateMany({ where: { id: { in: [...ids] } }, data: answered })
}
