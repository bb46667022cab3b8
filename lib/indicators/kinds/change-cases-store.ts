import { Prisma } from '#lib/base/prisma/client'

/** Changes in the RMS `g` by the day an extract showed them, in the class the crime had before: those that `wanted` says. */
export const changeCases = (wanted: Prisma.Sql, hit: Prisma.Sql, what: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT
    g.crime_id, g.found_at AS at, NULL::category AS category, g.from_group AS offence_group,
    g.from_code AS offence_code, g.from_class AS count_class, e.unit_id, e.area_id, ${hit} AS hit, ${what} AS what
  FROM rms_change g
  LEFT JOIN reported_crime e ON e.id = g.crime_id
  WHERE ${wanted}`
