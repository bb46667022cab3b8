import { Prisma } from '#lib/base/prisma/client'
import type { Grouping } from '../kinds/grouping.ts'
import type { Bounds, Countable } from '../kinds/indicator.ts'
import { monthsIn } from './months.ts'

/** The key of a group, in SQL over the cases `x` and their crime `k`, and what else is joined to find it. */
interface GroupSql {
  readonly key: Prisma.Sql
  readonly joined: Prisma.Sql
}

const OF_CRIME: Readonly<Record<'offence-group' | 'offence-code' | 'unit' | 'area', (from: Prisma.Sql) => Prisma.Sql>> =
  {
    'offence-group': (from) => Prisma.sql`${from}.offence_group::text`,
    'offence-code': (from) => Prisma.sql`${from}.offence_code || ' ' || ${from}.count_class`,
    unit: (from) => Prisma.sql`${from}.unit_id::text`,
    area: (from) => Prisma.sql`${from}.area_id::text`,
  }

const ofPerson = (value: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`CASE WHEN p.kind = 'organisation' THEN 'organisation' ELSE coalesce(${value}, 'unknown') END`

const monthKey = (bounds: Bounds): Prisma.Sql => {
  const months = monthsIn(bounds)
  const later = months.slice(1).map(({ begins }) => begins.toISOString())
  // A search among the first instants: each case would otherwise be written out as a month.
  return Prisma.sql`
    (${months.map(({ key }) => key)}::text[])[1 + width_bucket(x.at, ${later}::timestamptz[])]`
}

const keyOf = (grouping: Grouping, bounds: Bounds, from: Prisma.Sql): Prisma.Sql => {
  switch (grouping) {
    case 'all':
      return Prisma.sql`'all'`
    case 'offence-group':
    case 'offence-code':
    case 'unit':
    case 'area':
      return OF_CRIME[grouping](from)
    case 'category':
      return Prisma.sql`x.category::text`
    case 'month':
      return monthKey(bounds)
    case 'flag':
      return Prisma.sql`f.flag`
    case 'age':
      return ofPerson(Prisma.sql`registrar.age_band(p.year_of_birth, (x.at AT TIME ZONE 'Europe/London')::date)`)
    case 'sex':
      return ofPerson(Prisma.sql`p.sex`)
    case 'ethnicity':
      return ofPerson(Prisma.sql`p.ethnicity`)
    case 'disability':
      return ofPerson(Prisma.sql`p.disability`)
  }
}

const joinedFor = (grouping: Grouping): Prisma.Sql => {
  switch (grouping) {
    case 'flag':
      return Prisma.sql`
        CROSS JOIN LATERAL unnest(CASE WHEN k.flags = '{}' THEN '{none}'::text[] ELSE k.flags END) AS f(flag)`
    case 'sex':
    case 'age':
    case 'ethnicity':
    case 'disability':
      return Prisma.sql`LEFT JOIN personal.person p ON p.id = x.person_id`
    default:
      return Prisma.empty
  }
}

const crimeFor = ({ carriesClass }: Countable, grouping: Grouping): Prisma.Sql => {
  if (grouping === 'flag') return Prisma.sql`LEFT JOIN reported_crime k ON k.id = x.crime_id`
  if (carriesClass || !(grouping in OF_CRIME)) return Prisma.empty
  return Prisma.sql`LEFT JOIN counted_crime k ON k.crime_id = x.crime_id`
}

/** How the cases of an indicator are grouped. */
export const groupSqlOf = (indicator: Countable, grouping: Grouping, bounds: Bounds): GroupSql => ({
  key: keyOf(grouping, bounds, indicator.carriesClass ? Prisma.sql`x` : Prisma.sql`k`),
  joined: Prisma.sql`${crimeFor(indicator, grouping)} ${joinedFor(grouping)}`,
})
