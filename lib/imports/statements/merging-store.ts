import { Prisma } from '#lib/base/prisma/client'
import { assigned, kept, named } from './saved-columns-store.ts'
import {
  CLASS,
  CLASS_TEXT,
  CONTACT,
  CRIME,
  CRIME_TEXT,
  PART,
  PERSON,
  type Stretch,
  changedClassifications,
  changedCrimes,
  removedInvolvements,
  changedInvolvements,
  changedPeople,
  changedStaff,
  stagedInvolvements,
} from './staged-changes-store.ts'
import { BEFORE_US } from './staged-checks.ts'

// The statements of one batch. Whatever is new or differs is written, and nothing else is touched.

const { sql } = Prisma

const IS_OPEN = sql`= ANY (registrar.open_states())`

/** The known crimes of which anything differs, so that they can be taken before they are changed. */
export const touched = (of: Stretch): Prisma.Sql => sql`
  SELECT crime_id::text AS id
  FROM (${changedCrimes(of)}) n
  WHERE is_changed
  UNION
  SELECT crime_id::text
  FROM (${changedClassifications(of)}) n
  WHERE crime_id IS NOT NULL AND (known_id IS NULL OR is_changed)
  UNION
  SELECT crime_id::text
  FROM (${changedInvolvements(of)}) n
  WHERE crime_id IS NOT NULL AND (known_id IS NULL OR is_changed)
  UNION
  SELECT crime_id::text
  FROM (${removedInvolvements(of)}) n`

/** What a batch changes of crimes that are here: their class, flags, victims, suspects, a charge or bail, and RMS status. */
export const changesOf = (of: Stretch): Prisma.Sql => sql`
  SELECT crime_id, x.change
  FROM (${changedCrimes(of)}) n,
    LATERAL (
      VALUES
        ('class', is_reclassified), ('flags', is_reflagged), ('charge or bail', is_proceeded), ('RMS status', is_moved)
    ) AS x (change, holds)
  WHERE crime_id IS NOT NULL AND x.holds
  UNION
  SELECT crime_id, 'class'
  FROM (${changedClassifications(of)}) n
  WHERE known_id IS NULL OR is_changed
  UNION
  SELECT crime_id, role::text || 's'
  FROM (${changedInvolvements(of)}) n
  WHERE role IN ('victim', 'suspect') AND (known_id IS NULL OR is_changed)
  UNION
  SELECT crime_id, role::text || 's'
  FROM (${removedInvolvements(of)}) n
  WHERE role IN ('victim', 'suspect')`

/** The same without the RMS status. */
export const changesButStatus = (of: Stretch): Prisma.Sql => sql`
  SELECT DISTINCT crime_id, change
  FROM (${changesOf(of)}) AS n (crime_id, change)
  WHERE change <> 'RMS status' AND crime_id IS NOT NULL`

/**
 * Notes which open cases change, and in what, of crimes found so (crime_id, change): the crime of the request, or one merged
 * into it. Before any change.
 */
export const noteCases = (found: Prisma.Sql, extractId: string): Prisma.Sql => sql`
  WITH RECURSIVE cases (case_id, crime_id) AS (
    SELECT crime_id, crime_id
    FROM cancellation_request
    WHERE state ${IS_OPEN}
    UNION
    SELECT k.case_id, n.crime_id
    FROM cases k
    JOIN cancellation n ON n.principal_crime_id = k.crime_id AND n.in_force
  ),
  found (crime_id, change) AS (${found}
  )
  INSERT INTO staging.to_reassess (form_key, extract_id, crime_id, changes)
  SELECT gen_random_uuid(), ${extractId}::uuid, k.case_id, array_agg(DISTINCT f.change ORDER BY f.change)
  FROM cases k
  JOIN found f ON f.crime_id = k.crime_id
  GROUP BY k.case_id`

export const insertCrimes = (of: Stretch, extractId: string): Prisma.Sql => sql`
  INSERT INTO reported_crime (reference, ${named(CRIME)}, ${named(CRIME_TEXT)}, extract_id)
  SELECT reference, ${named(CRIME)}, ${named(CRIME_TEXT)}, ${extractId}::uuid
  FROM (${changedCrimes(of)}) n
  WHERE crime_id IS NULL`

export const updateCrimes = (of: Stretch, extractId: string): Prisma.Sql => sql`
  UPDATE reported_crime c
  SET ${assigned(CRIME)}, ${assigned(CRIME_TEXT)}, extract_id = ${extractId}::uuid
  FROM (${changedCrimes(of)}) n
  WHERE n.crime_id = c.id AND n.is_changed`

/**
 * The crimes cancelled before this product, while every extract so far was taken before the product went live; later
 * only one whose own row the first extract since then had, and which could not be imported then. A date before the
 * product on a crime that earlier extracts had live, or did not have at all, is no proof: it is left out, and so becomes
 * a difference for the registrar.
 */
export const cancelledBefore = ({ from, to }: Stretch, isFirstSinceLive: boolean): Prisma.Sql => sql`
  SELECT s.reference
  FROM staging.crime s
  LEFT JOIN reported_crime c ON c.reference = s.reference
  WHERE s.whole
    AND s.position BETWEEN ${from}::int AND ${to}::int
    AND ${Prisma.raw(BEFORE_US)}
    AND (
      c.id IS NULL
        AND (${isFirstSinceLive}::boolean OR registrar.was_refused_at_first(registrar.folded_reference(s.reference)))
      OR c.id IS NOT NULL
        AND ${isFirstSinceLive}::boolean
        AND c.cancelled_by IS NULL
        AND NOT EXISTS (SELECT FROM cancellation n WHERE n.crime_id = c.id)
        AND NOT EXISTS (SELECT FROM cancellation_request r WHERE r.crime_id = c.id AND r.state ${IS_OPEN})
    )`

/** A transfer is C1, whether or not the RMS says so. */
export const insertCancellations = (references: readonly string[]): Prisma.Sql => sql`
  INSERT INTO cancellation (id, crime_id, source, category, took_effect_at, principal_crime_id, in_force)
  SELECT gen_random_uuid(), c.id, 'before_product', coalesce(c.rms_category, 'C1'), c.rms_changed_at, s.id, true
  FROM reported_crime c
  LEFT JOIN reported_crime s ON c.rms_category = 'C3' AND s.reference = c.rms_principal_crime
  WHERE c.reference = ANY (${references}::text[])`

export const markCancelled = (references: readonly string[]): Prisma.Sql => sql`
  UPDATE reported_crime c
  SET cancelled_by = n.id
  FROM cancellation n
  WHERE n.crime_id = c.id
    AND n.in_force
    AND c.cancelled_by IS NULL
    AND c.reference = ANY (${references}::text[])`

export const insertClasses = (of: Stretch): Prisma.Sql => sql`
  INSERT INTO classification (crime_id, from_at, ${named(CLASS)}, ${named(CLASS_TEXT)})
  SELECT crime_id, from_at, ${named(CLASS)}, ${kept(CLASS_TEXT)}
  FROM (${changedClassifications(of)}) n
  WHERE known_id IS NULL AND crime_id IS NOT NULL`

export const updateClasses = (of: Stretch): Prisma.Sql => sql`
  UPDATE classification k
  SET ${assigned(CLASS)}
  FROM (${changedClassifications(of)}) n
  WHERE n.known_id = k.id AND n.is_changed`

/**
 * Justifications that came with lines known before. A statement of its own: compared with the rest of a line, it would
 * have the whole history read for each of them. What was said once stays, until it is dropped.
 */
export const updateJustifications = ({ from, to }: Stretch): Prisma.Sql => sql`
  UPDATE classification h
  SET justification = k.justification
  FROM staging.crime s
  JOIN staging.classification k ON k.reference = s.reference AND k.justification IS NOT NULL
  JOIN reported_crime c ON c.reference = s.reference AND c.texts_dropped_at IS NULL
  WHERE s.position BETWEEN ${from}::int AND ${to}::int
    AND h.crime_id = c.id
    AND h.from_at = k.from_at
    AND h.offence_code = k.offence_code
    AND h.count_class = k.count_class
    AND h.justification IS DISTINCT FROM k.justification`

/** The parts nobody knew. Where no crime of the stretch was here before, none is looked for. */
export const insertInvolvements = (of: Stretch, hasKnown: boolean): Prisma.Sql => sql`
  INSERT INTO involvement (crime_id, role, staff_id, person_id, from_day, ${named(PART)})
  SELECT crime_id, role, staff_id, person_id, from_day, ${named(PART)}
  FROM (
    ${hasKnown ? sql`SELECT * FROM (${changedInvolvements(of)}) n WHERE known_id IS NULL` : stagedInvolvements(of)}
  ) n
  WHERE crime_id IS NOT NULL`

export const updateInvolvements = (of: Stretch): Prisma.Sql => sql`
  UPDATE involvement p
  SET ${assigned(PART)}, removed_at = NULL
  FROM (${changedInvolvements(of)}) n
  WHERE n.known_id = p.id AND n.is_changed`

export const endInvolvements = (of: Stretch, now: Date): Prisma.Sql => sql`
  UPDATE involvement p
  SET removed_at = ${now}::timestamptz
  FROM (${removedInvolvements(of)}) n
  WHERE n.id = p.id`

export const insertStaff = (of: Stretch): Prisma.Sql =>
  sql`INSERT INTO personal.staff (key, name) SELECT key, name FROM (${changedStaff(of)}) n`

export const insertPeople = (of: Stretch): Prisma.Sql => sql`
  INSERT INTO personal.person (key, ${named(PERSON)}, ${named(CONTACT)})
  SELECT key, ${named(PERSON)}, ${named(CONTACT)}
  FROM (${changedPeople(of)}) n
  WHERE known_id IS NULL`

export const updatePeople = (of: Stretch): Prisma.Sql => sql`
  UPDATE personal.person p
  SET ${assigned(PERSON)}, ${assigned(CONTACT)}
  FROM (${changedPeople(of)}) n
  WHERE n.known_id = p.id AND n.is_changed`

/** A digest over what the extract said of each crime of the batch, in their order; ids and codes only. */
export const digest = ({ from, to }: Stretch): Prisma.Sql => sql`
  SELECT encode(sha256(convert_to(coalesce(string_agg(concat_ws(
    '|', c.id, s.offence_code, s.count_class, s.rms_status, s.rms_category, s.rms_changed_at
  ), E'\n' ORDER BY s.position), ''), 'UTF8')), 'hex') AS digest
  FROM staging.crime s
  JOIN reported_crime c ON c.reference = s.reference
  WHERE s.position BETWEEN ${from}::int AND ${to}::int`
