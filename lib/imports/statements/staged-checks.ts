import { dismiss, DOUBLES, OFFICER, REJECT } from './staged-doubles.ts'

// What can only be seen once all rows are there: rows given twice, and keys, crimes and places nobody knows.

/** A crime merged into another of the same extract comes after it; crimes that only other files speak of come last. */
const ORDER: readonly string[] = [
  `
    WITH RECURSIVE merged AS (
      SELECT c.line, c.rms_principal_crime, 1 AS turn
      FROM staging.crime c
      WHERE c.rms_principal_crime IS NOT NULL
        AND EXISTS (SELECT FROM staging.crime s WHERE s.reference = c.rms_principal_crime)
      UNION ALL
      SELECT m.line, s.rms_principal_crime, m.turn + 1
      FROM merged m
      JOIN staging.crime s ON s.reference = m.rms_principal_crime
      WHERE s.rms_principal_crime IS NOT NULL AND m.turn < 10
    )
    UPDATE staging.crime c
    SET position = c.line + 100000000 * m.turn
    FROM (SELECT line, max(turn) AS turn FROM merged GROUP BY line) m
    WHERE m.line = c.line`,
  `
    INSERT INTO staging.crime (position, line, whole, reference)
    SELECT min(t.place), 0, false, t.reference
    FROM (
      SELECT 1500000000 + line AS place, reference
      FROM staging.part
      UNION ALL
      SELECT 1700000000 + line, reference
      FROM staging.classification
    ) t
    WHERE NOT EXISTS (SELECT FROM staging.crime c WHERE c.reference = t.reference)
    GROUP BY t.reference`,
]

const PEOPLE: readonly string[] = [
  `
    ${REJECT}
    SELECT 'people.csv', p.line, 'kind', p.kind, 'is not so here: this key is a member of staff'
    FROM staging.person p
    JOIN personal.staff s ON s.key = p.key
    WHERE p.kind <> 'staff'`,
  `
    ${REJECT}
    SELECT 'people.csv', p.line, 'kind', p.kind, 'is not so here: this key is a ' || n.kind
    FROM staging.person p
    JOIN personal.person n ON n.key = p.key
    WHERE p.kind = 'staff'`,
  dismiss('people.csv', 'person'),
]

const unknownStaff = (file: string, table: string, column: string, where = 'true'): string => `
  ${REJECT}
  SELECT '${file}', t.line, '${column}', t.${column}, 'is no member of staff, here or in people.csv'
  FROM staging.${table} t
  WHERE t.${column} IS NOT NULL
    AND ${where}
    AND NOT EXISTS (SELECT FROM personal.staff s WHERE s.key = t.${column})
    AND NOT EXISTS (SELECT FROM staging.person n WHERE n.key = t.${column} AND n.kind = 'staff')`

const unknownPlace = (column: 'area' | 'unit'): string => `
  ${REJECT}
  SELECT 'crimes.csv', c.line, '${column}', c.${column}, 'is no ${column} known here'
  FROM staging.crime c
  WHERE c.whole AND NOT EXISTS (SELECT FROM ${column} p WHERE p.code = c.${column})`

/** Said of a staged crime s: it left the count in the RMS before this product went live. */
export const BEFORE_US = `
  s.rms_status IN ('cancelled', 'transferred')
    AND (s.rms_changed_at AT TIME ZONE 'Europe/London')::date < (SELECT live_since FROM installation)`

// One since then without a category is imported all the same: it shows as a difference, whatever else it lacks.
const NO_CATEGORY = `
  ${REJECT}
  SELECT 'crimes.csv', s.line, 'rms_category', '', 'is missing: a cancellation from before this product needs it'
  FROM staging.crime s
  WHERE s.whole
    AND s.rms_status = 'cancelled'
    AND s.rms_category IS NULL
    AND ${BEFORE_US}`

// Crimes of which no good row came: refused ones, and those that are not in crimes.csv and not known here either.
const ABSENT = `
  SELECT a.reference, a.refused
  FROM (
    SELECT reference, true AS refused
    FROM staging.refused
    WHERE file = 'crimes.csv'
    UNION
    SELECT reference, false
    FROM staging.crime
    WHERE NOT whole
  ) a
  WHERE NOT EXISTS (SELECT FROM staging.crime c WHERE c.reference = a.reference AND c.whole)
    AND (
      a.refused
      OR NOT EXISTS (SELECT FROM reported_crime c WHERE c.reference = a.reference)
        AND NOT EXISTS (
          SELECT
          FROM staging.refused r
          WHERE r.file = 'crimes.csv' AND r.reference = a.reference
        )
    )`

const noSuchCrime = (file: string, table: string): string => `
  ${REJECT}
  SELECT
    '${file}', t.line, 'reference', t.reference,
    CASE
      WHEN a.refused
        THEN 'is a crime whose row in crimes.csv was not imported: correct that row and import it with this one'
      ELSE 'is no crime, here or in crimes.csv'
    END
  FROM (${ABSENT}) a
  JOIN staging.${table} t ON t.reference = a.reference`

const HANGING: readonly string[] = [
  noSuchCrime('classifications.csv', 'classification'),
  unknownStaff('classifications.csv', 'classification', 'changed_by'),
  dismiss('classifications.csv', 'classification'),
  noSuchCrime('parts.csv', 'part'),
  unknownStaff('parts.csv', 'part', 'key', OFFICER),
  `
    ${REJECT}
    SELECT 'parts.csv', t.line, 'key', t.key, 'is no person or organisation, here or in people.csv'
    FROM staging.part t
    WHERE t.role IN ('victim', 'suspect')
      AND NOT EXISTS (SELECT FROM personal.person s WHERE s.key = t.key)
      AND NOT EXISTS (SELECT FROM staging.person n WHERE n.key = t.key AND n.kind <> 'staff')`,
  dismiss('parts.csv', 'part'),
  `
    DELETE FROM staging.crime c
    WHERE NOT c.whole
      AND (
        NOT EXISTS (SELECT FROM reported_crime k WHERE k.reference = c.reference)
        OR EXISTS (
          SELECT
          FROM staging.refused r
          WHERE r.file = 'crimes.csv' AND r.reference = c.reference
        )
      )`,
]

/**
 * The statements that check the staged rows against each other and against what is known, in order. Bad rows are noted
 * in staging.reject and leave their staging table. `placesAreComing`: unknown areas and units will be added.
 */
export const stagedChecks = (placesAreComing: boolean): readonly string[] => [
  ...DOUBLES,
  ...ORDER,
  ...PEOPLE,
  unknownStaff('crimes.csv', 'crime', 'rms_changed_by', 't.whole'),
  NO_CATEGORY,
  ...(placesAreComing ? [] : [unknownPlace('area'), unknownPlace('unit')]),
  dismiss('crimes.csv', 'crime'),
  ...HANGING,
]

/** An older extract only adds what nobody knew: what is known here was said by a newer one. $1 is the extract's own id. */
export const KEEP_UNKNOWN_ONLY: readonly string[] = [
  `
    DELETE FROM staging.crime s
    USING reported_crime c
    WHERE c.reference = s.reference AND c.extract_id IS DISTINCT FROM $1::uuid`,
  `DELETE FROM staging.person s USING personal.person n WHERE n.key = s.key AND ($1::uuid IS NULL OR true)`,
]

/** Corrected rows say nothing of the rows that were right before: no part is gone because it is not among them. */
export const KEEP_ALL_PARTS = `
  INSERT INTO staging.refused (file, reference)
  SELECT 'parts.csv', reference
  FROM staging.crime`

/** The last moment an extract speaks of. */
export const TAKEN_AT = `
  SELECT greatest(
    (SELECT max(greatest(recorded_at, rms_changed_at)) FROM staging.crime),
    (SELECT max(from_at) FROM staging.classification)
  ) AS taken`
