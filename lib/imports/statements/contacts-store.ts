import { Prisma } from '#lib/base/prisma/client'
import type { KeptColumn } from './saved-columns-store.ts'
import { CONTACT } from './staged-changes-store.ts'

const { sql } = Prisma

const set = (word: (column: KeptColumn) => string): Prisma.Sql => Prisma.raw(CONTACT.map(word).join(', '))

/**
 * Whose contacts may still be wanted: a crime younger than so many months, a request open or ended since, a duty to inform
 * still open. Said of a person p.
 */
const wanted = (months: number, now: Date): Prisma.Sql => {
  const since = sql`${now}::timestamptz - make_interval(months => ${months}::int)`
  return sql`
    EXISTS (
      SELECT
      FROM involvement k
      JOIN reported_crime c ON c.id = k.crime_id
      WHERE k.person_id = p.id
        AND (
          c.recorded_at > ${since}
          OR EXISTS (
            SELECT
            FROM cancellation_request r
            WHERE r.crime_id = c.id
              AND (r.state = ANY (registrar.open_states()) OR coalesce(r.ended_at, r.waiting_since) > ${since})
          )
          OR EXISTS (SELECT FROM duty_to_inform d WHERE d.crime_id = c.id AND d.state = 'open')
        )
    )`
}

/** Drops the contacts of up to 100,000 people nobody needs any longer. */
export const drop = (months: number, now: Date): Prisma.Sql => sql`
  UPDATE personal.person
  SET ${set(({ as }) => `${as} = NULL`)}, dropped_at = ${now}::timestamptz
  WHERE id IN (
    SELECT p.id
    FROM personal.person p
    WHERE p.dropped_at IS NULL AND NOT ${wanted(months, now)}
    LIMIT 100000
  )`

/** Takes the staged contacts of people in again who are needed once more. */
export const takeAgain = (months: number, now: Date): Prisma.Sql => sql`
  UPDATE personal.person p
  SET ${set(({ as }) => `${as} = s.${as}`)}, dropped_at = NULL
  FROM staging.person s
  WHERE s.key = p.key
    AND p.dropped_at IS NOT NULL
    AND ${wanted(months, now)}`
