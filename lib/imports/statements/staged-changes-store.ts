import { Prisma } from '#lib/base/prisma/client'

// What the staged rows of a stretch say beside what is known. The same statements count in a dry run and merge in a
// real one, so that the two cannot disagree.

const { sql } = Prisma

/** The places of a batch, the last one too. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const EVERYTHING: Stretch = { from: 0, to: 2_147_483_647 }

export const CRIME_COLUMNS = sql`recorded_at, reported_at, offence_code, count_class, offence_group, listed, area_id, unit_id, flags, reporter,
  rms_status, rms_category, rms_changed_at, rms_changed_by, rms_informed_at, rms_principal_crime, n100_reference`

/** Crimes: `crime_id` is null for a new one. */
export const changedCrimes = ({ from, to }: Stretch): Prisma.Sql => sql`
  SELECT n.*, c.id AS crime_id, c.id IS NOT NULL AND (c.recorded_at, c.reported_at, c.offence_code, c.count_class, c.offence_group,
      c.listed, c.area_id, c.unit_id, c.flags, c.reporter, c.rms_status, c.rms_category, c.rms_changed_at, c.rms_changed_by, c.rms_informed_at,
      c.rms_principal_crime, c.n100_reference)
    IS DISTINCT FROM (n.recorded_at, n.reported_at, n.offence_code, n.count_class, n.offence_group, n.listed, n.area_id, n.unit_id,
      n.flags, n.reporter, n.rms_status, n.rms_category, n.rms_changed_at, n.rms_changed_by, n.rms_informed_at, n.rms_principal_crime,
      n.n100_reference) AS is_changed,
    (c.offence_code, c.count_class) IS DISTINCT FROM (n.offence_code, n.count_class) AS is_reclassified,
    c.flags IS DISTINCT FROM n.flags AS is_reflagged, c.rms_status IS DISTINCT FROM n.rms_status AS is_moved
  FROM (SELECT s.position, s.reference, s.recorded_at, s.reported_at, s.offence_code, s.count_class, o.report_group AS offence_group,
      o.listed, a.id AS area_id, u.id AS unit_id, s.flags, s.reporter, s.rms_status, s.rms_category, s.rms_changed_at,
      ${staffOf(sql`s.rms_changed_by`)} AS rms_changed_by, s.rms_informed_at, s.rms_principal_crime, s.n100_reference
    FROM staging.crime s JOIN staging.offence o ON o.code = s.offence_code AND o.count_class = s.count_class
    LEFT JOIN area a ON a.code = s.area LEFT JOIN unit u ON u.code = s.unit
    WHERE s.whole AND s.position BETWEEN ${from}::int AND ${to}::int) n
  LEFT JOIN reported_crime c ON c.reference = n.reference`

// A key is looked up only where there is one, and by its index: joining would read the whole of the staff for each row.
const staffOf = (key: Prisma.Sql): Prisma.Sql => sql`(SELECT f.id FROM personal.staff f WHERE f.key = ${key})`
const personOf = (key: Prisma.Sql): Prisma.Sql => sql`(SELECT n.id FROM personal.person n WHERE n.key = ${key})`

/** Classes: `known_id` is null for a new line of the history. */
export const changedClassifications = ({ from, to }: Stretch): Prisma.Sql => sql`
  SELECT k.*, h.id AS known_id, h.id IS NOT NULL
    AND (h.offence_code, h.count_class, h.changed_by) IS DISTINCT FROM (k.offence_code, k.count_class, k.changed_by) AS is_changed
  FROM (SELECT c.id AS crime_id, k.from_at, k.offence_code, k.count_class, ${staffOf(sql`k.changed_by`)} AS changed_by
    FROM staging.crime s JOIN staging.classification k ON k.reference = s.reference LEFT JOIN reported_crime c ON c.reference = s.reference
    WHERE s.position BETWEEN ${from}::int AND ${to}::int) k
  LEFT JOIN classification h ON h.crime_id = k.crime_id AND h.from_at = k.from_at`

/** Parts as staged, with the ids of their crime and their person or member of staff. */
export const stagedInvolvements = ({ from, to }: Stretch): Prisma.Sql => sql`
  SELECT c.id AS crime_id, p.role, CASE WHEN p.role NOT IN ('victim', 'suspect') THEN ${staffOf(sql`p.key`)} END AS staff_id,
    CASE WHEN p.role IN ('victim', 'suspect') THEN ${personOf(sql`p.key`)} END AS person_id, p.from_day, p.to_day, p.relation
  FROM staging.crime s JOIN staging.part p ON p.reference = s.reference LEFT JOIN reported_crime c ON c.reference = s.reference
  WHERE s.position BETWEEN ${from}::int AND ${to}::int`

/** Parts, matched by crime, role and key, an officer's by the day it began as well: `known_id` is null for a new one. */
export const changedInvolvements = (of: Stretch): Prisma.Sql => sql`
  SELECT p.*, h.id AS known_id,
    h.id IS NOT NULL AND ((h.to_day, h.relation) IS DISTINCT FROM (p.to_day, p.relation) OR h.removed_at IS NOT NULL) AS is_changed
  FROM (${stagedInvolvements(of)}) p
  LEFT JOIN involvement h ON h.crime_id = p.crime_id AND h.role = p.role
    AND (h.person_id = p.person_id OR h.staff_id = p.staff_id AND h.from_day IS NOT DISTINCT FROM p.from_day)`

/** Parts the extract no longer has, of crimes it brings whole and with no part refused. */
export const removedInvolvements = ({ from, to }: Stretch): Prisma.Sql => sql`
  SELECT h.id, h.crime_id, h.role FROM staging.crime s JOIN reported_crime c ON c.reference = s.reference
  JOIN involvement h ON h.crime_id = c.id AND h.removed_at IS NULL
  LEFT JOIN personal.staff st ON st.id = h.staff_id LEFT JOIN personal.person pe ON pe.id = h.person_id
  WHERE s.whole AND s.position BETWEEN ${from}::int AND ${to}::int
    AND NOT EXISTS (SELECT FROM staging.part p WHERE p.reference = s.reference AND p.role = h.role
      AND p.key = coalesce(st.key, pe.key) AND (h.staff_id IS NULL OR p.from_day IS NOT DISTINCT FROM h.from_day))
    AND NOT EXISTS (SELECT FROM staging.refused r WHERE r.file = 'parts.csv' AND r.reference = s.reference)`

/** People, staff apart: contacts that were dropped by rule are not taken in again here. */
export const changedPeople = ({ from, to }: Stretch): Prisma.Sql => sql`
  SELECT p.key, p.kind, p.year_of_birth, p.interpreter, p.name, p.phone, p.email, p.address, n.id AS known_id,
    n.dropped_at IS NULL AS keeps, n.id IS NOT NULL AND ((n.kind, n.year_of_birth, n.interpreter) IS DISTINCT FROM
      (p.kind, p.year_of_birth, p.interpreter) OR n.dropped_at IS NULL
      AND (n.name, n.phone, n.email, n.address) IS DISTINCT FROM (p.name, p.phone, p.email, p.address)) AS is_changed
  FROM staging.person p LEFT JOIN personal.person n ON n.key = p.key
  WHERE p.kind <> 'staff' AND p.line BETWEEN ${from}::int AND ${to}::int`

/** Members of staff nobody knew. Those known are kept as the administrator has them. */
export const changedStaff = ({ from, to }: Stretch): Prisma.Sql => sql`
  SELECT p.key, p.name, NULL::uuid AS known_id, false AS is_changed FROM staging.person p
  WHERE p.kind = 'staff' AND p.line BETWEEN ${from}::int AND ${to}::int
    AND NOT EXISTS (SELECT FROM personal.staff s WHERE s.key = p.key)`

const tally = (news: Prisma.Sql, known: Prisma.Sql): Prisma.Sql => sql`
  SELECT count(*) FILTER (WHERE ${known} IS NULL)::int AS new, count(*) FILTER (WHERE is_changed)::int AS changed FROM (${news}) AS news`

/** How many rows of each kind are new and changed. */
export const TALLIES = {
  crimes: tally(changedCrimes(EVERYTHING), sql`crime_id`),
  classes: tally(changedClassifications(EVERYTHING), sql`known_id`),
  parts: tally(changedInvolvements(EVERYTHING), sql`known_id`),
  people: tally(changedPeople(EVERYTHING), sql`known_id`),
  staff: tally(changedStaff(EVERYTHING), sql`known_id`),
} as const

/** How many parts are known here of the crimes an extract brings whole, and how many of them it lacks. */
export const INVOLVEMENTS_MISSING = sql`
  SELECT (SELECT count(*)::int FROM (${removedInvolvements(EVERYTHING)}) AS news) AS gone,
    (SELECT count(*)::int FROM staging.crime s JOIN reported_crime c ON c.reference = s.reference
      JOIN involvement h ON h.crime_id = c.id AND h.removed_at IS NULL WHERE s.whole) AS known`
