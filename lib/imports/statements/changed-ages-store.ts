import { Prisma } from '#lib/base/prisma/client'
import { changedPeople, type Stretch } from './staged-changes-store.ts'

const { sql } = Prisma

/**
 * The crimes (crime_id) of which a victim or a suspect is of another age (change), where `people` gives each person as
 * they are to be: id, kind and year_of_birth. Whether a victim is a child says who may decide, who is informed and how.
 * A victim’s age counts on `day` (YYYY-MM-DD) and when the crime was cancelled, a suspect’s when it was recorded; a change
 * by which nobody enters another band of age is none. Asked before anything is changed.
 */
export const changedAges = (people: Prisma.Sql, day: string): Prisma.Sql => sql`
  SELECT DISTINCT p.crime_id, 'age of a ' || p.role::text AS change
  FROM (${people}) n
  JOIN personal.person k ON k.id = n.id
  JOIN involvement p ON p.person_id = k.id AND p.role IN ('victim', 'suspect') AND p.removed_at IS NULL
  JOIN reported_crime c ON c.id = p.crime_id
  LEFT JOIN cancellation x ON x.id = c.cancelled_by
  CROSS JOIN LATERAL (
    SELECT unnest(
      CASE p.role
        WHEN 'victim' THEN ARRAY[${day}::date, (x.took_effect_at AT TIME ZONE 'Europe/London')::date]
        ELSE ARRAY[(c.recorded_at AT TIME ZONE 'Europe/London')::date]
      END
    )
  ) AS d (on_day)
  WHERE (k.kind, k.year_of_birth) IS DISTINCT FROM (n.kind, n.year_of_birth)
    AND (
      (k.kind = 'organisation') <> (n.kind = 'organisation')
      OR registrar.age_band(k.year_of_birth, d.on_day) <> registrar.age_band(n.year_of_birth, d.on_day)
      -- Of a suspect the year may leave open whether they were an adult.
      OR p.role = 'suspect'
        AND registrar.age_band(k.year_of_birth - 1, d.on_day) <> registrar.age_band(n.year_of_birth - 1, d.on_day)
    )`

/** The same of the people whom a stretch of an extract changes. */
export const changedAgesOf = (of: Stretch, day: string): Prisma.Sql =>
  changedAges(sql`SELECT known_id AS id, kind, year_of_birth FROM (${changedPeople(of)}) n WHERE is_changed`, day)
