import { Prisma } from '#lib/base/prisma/client'
import { type ColumnList, type Kept, staffOf } from '../rows/column.ts'
import { crimeColumns } from '../rows/crime-columns.ts'
import { classificationColumns, partColumns, personColumns } from '../rows/other-columns.ts'
import { differs, type KeptColumn, keptOf, selected } from './saved-columns-store.ts'

// What the staged rows of a stretch say beside what is known. The same statements count in a dry run and merge in a
// real one, so that the two cannot disagree.

const { sql } = Prisma

/** The places of a batch, the last one too. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const EVERYTHING: Stretch = { from: 0, to: 2_147_483_647 }

const ofStaged = (columns: ColumnList, alias: string, what?: Kept['what']): readonly KeptColumn[] =>
  keptOf(columns, alias).filter((column) => column.what === what)

/** What is kept of a crime: what the extract says of it, and what follows from its offence. */
export const CRIME: readonly KeptColumn[] = [
  ...ofStaged(crimeColumns, 's'),
  { as: 'offence_group', from: 'o.report_group::report_group', what: undefined },
  { as: 'listed', from: 'o.listed', what: undefined },
]
/** Its free text, which is dropped when nobody needs it any longer. */
export const CRIME_TEXT = ofStaged(crimeColumns, 's', 'contact')
export const CLASS: readonly KeptColumn[] = [
  ...ofStaged(classificationColumns, 'k'),
  { as: 'place', from: 'k.place', what: undefined },
]
/** Its free text. */
export const CLASS_TEXT = ofStaged(classificationColumns, 'k', 'contact')
export const PART = ofStaged(partColumns, 'p')
export const PERSON = ofStaged(personColumns, 'p')
export const CONTACT = ofStaged(personColumns, 'p', 'contact')

/** Crimes: `crime_id` is null for a new one. */
export const changedCrimes = ({ from, to }: Stretch): Prisma.Sql => sql`
  SELECT
    n.*, c.id AS crime_id,
    c.id IS NOT NULL
      AND (
        ${differs(CRIME, 'c', 'n')}
        OR c.texts_dropped_at IS NULL AND ${differs(CRIME_TEXT, 'c', 'n')}
      ) AS is_changed,
    c.texts_dropped_at IS NULL AS keeps,
    (c.offence_code, c.count_class) IS DISTINCT FROM (n.offence_code, n.count_class) AS is_reclassified,
    c.flags IS DISTINCT FROM n.flags AS is_reflagged, c.rms_status IS DISTINCT FROM n.rms_status AS is_moved,
    coalesce(n.charged AND c.charged IS NOT TRUE OR n.on_bail AND c.on_bail IS NOT TRUE, false) AS is_proceeded
  FROM (
    SELECT s.position, s.reference, ${selected(CRIME)}, ${selected(CRIME_TEXT)}
    FROM staging.crime s
    JOIN staging.offence o ON o.code = s.offence_code AND o.count_class = s.count_class
    LEFT JOIN area a ON a.code = s.area
    LEFT JOIN unit u ON u.code = s.unit
    WHERE s.whole AND s.position BETWEEN ${from}::int AND ${to}::int
  ) n
  LEFT JOIN reported_crime c ON c.reference = n.reference`

/** Classes: `known_id` is null for a new line of the history. */
export const changedClassifications = ({ from, to }: Stretch): Prisma.Sql => sql`
  SELECT
    k.*, h.id AS known_id,
    h.id IS NOT NULL
      AND ${differs(CLASS, 'h', 'k')} AS is_changed
  FROM (
    SELECT
      c.id AS crime_id, k.from_at, ${selected(CLASS)}, ${selected(CLASS_TEXT)},
      c.texts_dropped_at IS NULL AS keeps
    FROM staging.crime s
    JOIN staging.classification k ON k.reference = s.reference
    LEFT JOIN reported_crime c ON c.reference = s.reference
    WHERE s.position BETWEEN ${from}::int AND ${to}::int
  ) k
  LEFT JOIN classification h ON h.crime_id = k.crime_id
    AND h.from_at = k.from_at
    AND h.offence_code = k.offence_code
    AND h.count_class = k.count_class`

/** Parts as staged, with the ids of their crime and their person or member of staff. */
export const stagedInvolvements = ({ from, to }: Stretch): Prisma.Sql => sql`
  SELECT
    c.id AS crime_id, p.role::involvement_role,
    CASE WHEN p.role NOT IN ('victim', 'suspect') THEN ${Prisma.raw(staffOf('p.key'))} END AS staff_id,
    CASE
      WHEN p.role IN ('victim', 'suspect') THEN (SELECT n.id FROM personal.person n WHERE n.key = p.key)
    END AS person_id,
    p.from_day, ${selected(PART)}
  FROM staging.crime s
  JOIN staging.part p ON p.reference = s.reference
  LEFT JOIN reported_crime c ON c.reference = s.reference
  WHERE s.position BETWEEN ${from}::int AND ${to}::int`

/** Parts, matched by crime, role and key, an officer's by the day it began as well: `known_id` is null for a new one. */
export const changedInvolvements = (of: Stretch): Prisma.Sql => sql`
  SELECT
    p.*, h.id AS known_id,
    h.id IS NOT NULL AND (${differs(PART, 'h', 'p')} OR h.removed_at IS NOT NULL) AS is_changed
  FROM (${stagedInvolvements(of)}) p
  LEFT JOIN involvement h ON h.crime_id = p.crime_id
    AND h.role = p.role
    AND (h.person_id = p.person_id OR h.staff_id = p.staff_id AND h.from_day IS NOT DISTINCT FROM p.from_day)`

/** Parts the extract no longer has, of crimes it brings whole and with no part refused. */
export const removedInvolvements = ({ from, to }: Stretch): Prisma.Sql => sql`
  SELECT h.id, h.crime_id, h.role
  FROM staging.crime s
  JOIN reported_crime c ON c.reference = s.reference
  JOIN involvement h ON h.crime_id = c.id AND h.removed_at IS NULL
  LEFT JOIN personal.staff st ON st.id = h.staff_id
  LEFT JOIN personal.person pe ON pe.id = h.person_id
  WHERE s.whole
    AND s.position BETWEEN ${from}::int AND ${to}::int
    AND h.entered_by IS NULL
    AND NOT EXISTS (
      SELECT
      FROM staging.part p
      WHERE p.reference = s.reference
        AND p.role = h.role::text
        AND p.key = coalesce(st.key, pe.key)
        AND (h.staff_id IS NULL OR p.from_day IS NOT DISTINCT FROM h.from_day)
    )
    AND NOT EXISTS (
      SELECT
      FROM staging.refused r
      WHERE r.file = 'parts.csv' AND r.reference = s.reference
    )`

/** People, staff apart: contacts that were dropped by rule are not imported again here. */
export const changedPeople = ({ from, to }: Stretch): Prisma.Sql => sql`
  SELECT
    p.key, ${selected(PERSON)}, ${selected(CONTACT)}, n.id AS known_id, n.dropped_at IS NULL AS keeps,
    n.id IS NOT NULL
      AND (${differs(PERSON, 'n', 'p')} OR n.dropped_at IS NULL AND ${differs(CONTACT, 'n', 'p')}) AS is_changed
  FROM staging.person p
  LEFT JOIN personal.person n ON n.key = p.key
  WHERE p.kind <> 'staff' AND p.line BETWEEN ${from}::int AND ${to}::int`

/** Members of staff nobody knew. Those known are kept as the administrator has them. */
export const changedStaff = ({ from, to }: Stretch): Prisma.Sql => sql`
  SELECT p.key, p.name, NULL::uuid AS known_id, false AS is_changed
  FROM staging.person p
  WHERE p.kind = 'staff'
    AND p.line BETWEEN ${from}::int AND ${to}::int
    AND NOT EXISTS (SELECT FROM personal.staff s WHERE s.key = p.key)`

const tally = (news: Prisma.Sql, known: Prisma.Sql): Prisma.Sql => sql`
  SELECT count(*) FILTER (WHERE ${known} IS NULL)::int AS new, count(*) FILTER (WHERE is_changed)::int AS changed
  FROM (${news}) AS news`

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
  SELECT
    (SELECT count(*)::int FROM (${removedInvolvements(EVERYTHING)}) AS news) AS gone,
    (
      SELECT count(*)::int
      FROM staging.crime s
      JOIN reported_crime c ON c.reference = s.reference
      JOIN involvement h ON h.crime_id = c.id AND h.removed_at IS NULL
      WHERE s.whole
    ) AS known`
