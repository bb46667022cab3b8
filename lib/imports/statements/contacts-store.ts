import { Prisma } from '#lib/base/prisma/client'
import type { KeptColumn } from './saved-columns-store.ts'
import { CONTACT, CRIME_TEXT } from './staged-changes-store.ts'

const { sql } = Prisma

const set = (columns: readonly KeptColumn[], word: (column: KeptColumn) => string): Prisma.Sql =>
  Prisma.raw(columns.map(word).join(', '))

const sinceOf = (months: number, now: Date): Prisma.Sql =>
  sql`${now}::timestamptz - make_interval(months => ${months}::int)`

/** A crime c younger than so many months, with a request open or ended since, or with a duty to inform still open. */
const wantedCrime = (since: Prisma.Sql): Prisma.Sql => sql`
  (
    c.recorded_at > ${since}
    OR EXISTS (
      SELECT
      FROM cancellation_request r
      WHERE r.crime_id = c.id
        AND (r.state = ANY (registrar.open_states()) OR coalesce(r.ended_at, r.waiting_since) > ${since})
    )
    OR EXISTS (SELECT FROM duty_to_inform d WHERE d.crime_id = c.id AND d.state = 'open')
    OR EXISTS (SELECT FROM open_rms_change g WHERE g.crime_id = c.id)
  )`

/** Whose contacts may still be wanted: those of a crime that is. Said of a person p. */
const wanted = (months: number, now: Date): Prisma.Sql => sql`
  EXISTS (
    SELECT
    FROM involvement k
    JOIN reported_crime c ON c.id = k.crime_id
    WHERE k.person_id = p.id AND ${wantedCrime(sinceOf(months, now))}
  )`

/** Drops the contacts of up to 100,000 people nobody needs any longer. */
export const drop = (months: number, now: Date): Prisma.Sql => sql`
  UPDATE personal.person
  SET ${set(CONTACT, ({ as }) => `${as} = NULL`)}, dropped_at = ${now}::timestamptz
  WHERE id IN (
    SELECT p.id
    FROM personal.person p
    WHERE p.dropped_at IS NULL AND NOT ${wanted(months, now)}
    LIMIT 100000
  )`

/** Takes the staged contacts of people in again who are needed once more. */
export const takeAgain = (months: number, now: Date): Prisma.Sql => sql`
  UPDATE personal.person p
  SET ${set(CONTACT, ({ as }) => `${as} = s.${as}`)}, dropped_at = NULL
  FROM staging.person s
  WHERE s.key = p.key
    AND p.dropped_at IS NOT NULL
    AND ${wanted(months, now)}`

/** Drops the free text of up to 100,000 crimes nobody needs it of any longer, and of their history. */
export const dropTexts = (months: number, now: Date): Prisma.Sql => sql`
  WITH dropped AS (
    UPDATE reported_crime
    SET ${set(CRIME_TEXT, ({ as }) => `${as} = NULL`)}, texts_dropped_at = ${now}::timestamptz
    WHERE id IN (
      SELECT c.id
      FROM reported_crime c
      WHERE c.texts_dropped_at IS NULL
        AND (
          (${set(CRIME_TEXT, ({ as }) => `c.${as}`)}) IS DISTINCT FROM (${set(CRIME_TEXT, () => 'NULL')})
          OR EXISTS (SELECT FROM classification k WHERE k.crime_id = c.id AND k.justification IS NOT NULL)
        )
        AND NOT ${wantedCrime(sinceOf(months, now))}
      LIMIT 100000
    )
    RETURNING id
  ),
  histories AS (
    UPDATE classification k
    SET justification = NULL
    FROM dropped d
    WHERE k.crime_id = d.id AND k.justification IS NOT NULL
  )
  SELECT count(*)::int AS n
  FROM dropped`

/** Takes the staged free text of crimes in again that are needed once more. */
export const takeTextsAgain = (months: number, now: Date): Prisma.Sql => sql`
  UPDATE reported_crime c
  SET ${set(CRIME_TEXT, ({ as }) => `${as} = s.${as}`)}, texts_dropped_at = NULL
  FROM staging.crime s
  WHERE s.whole
    AND s.reference = c.reference
    AND c.texts_dropped_at IS NOT NULL
    AND ${wantedCrime(sinceOf(months, now))}`
