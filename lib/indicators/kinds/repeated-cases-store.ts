import { Prisma } from '#lib/base/prisma/client'

interface Repeated {
  readonly role: 'victim' | 'suspect'
  /** How far back an earlier cancellation is looked for. */
  readonly months: number
  /** The words of a hit. */
  readonly hit: string
  readonly miss: string
}

/**
 * Each victim or suspect of each crime cancelled here: a hit is one with an earlier cancellation within so many months, for a suspect
 * with a victim who is not of this crime. One the RMS has no key for cannot be found again.
 */
export const repeatedCases = ({ role, months, hit, miss }: Repeated): Prisma.Sql => {
  const found = Prisma.sql`EXISTS (
    SELECT
    FROM involvement j
    JOIN cancellation b ON b.crime_id = j.crime_id
    WHERE j.person_id = i.person_id
      AND j.role = i.role
      AND j.removed_at IS NULL
      AND j.crime_id <> c.crime_id
      AND b.took_effect_at <= c.took_effect_at
      AND b.took_effect_at > c.took_effect_at - make_interval(months => ${months}::int)
      AND ${role === 'victim' ? Prisma.sql`true` : ANOTHER_VICTIM}
  )`
  return Prisma.sql`
    SELECT
      c.crime_id, c.took_effect_at AS at, c.category, ${found} AS hit,
      CASE WHEN ${found} THEN ${hit}::text ELSE ${miss}::text END AS what
    FROM cancellation c
    JOIN involvement i ON i.crime_id = c.crime_id AND i.role = ${role}::involvement_role AND i.removed_at IS NULL
    WHERE c.source = 'decided' AND i.person_id IS NOT NULL`
}

const ANOTHER_VICTIM = Prisma.sql`EXISTS (
  SELECT
  FROM involvement v
  WHERE v.crime_id = j.crime_id
    AND v.role = 'victim'
    AND v.removed_at IS NULL
    AND NOT EXISTS (
      SELECT
      FROM involvement w
      WHERE w.crime_id = c.crime_id AND w.role = 'victim' AND w.removed_at IS NULL AND w.person_id = v.person_id
    )
)`
