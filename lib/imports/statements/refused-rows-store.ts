import { Prisma } from '#lib/base/prisma/client'

// The rows that could not be imported: kept before anything of their extract is merged, closed once a later one brought
// them. So there is no moment in which a crime is here and what it lacks is not known.

const { sql } = Prisma

// The good rows of this extract that are merged, by what a refused row must say to be one of them.
const ARRIVED = sql`
  SELECT 'crimes.csv' AS file, s.reference AS identity, NULL AS loose
  FROM staging.crime s
  WHERE s.whole
  UNION ALL
  SELECT 'classifications.csv', NULL, x.loose
  FROM staging.classification k
  JOIN staging.crime s ON s.reference = k.reference,
    LATERAL (
      VALUES
        (k.reference || '|' || to_char(k.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
        (k.reference || '|' || k.offence_code || '|' || k.count_class)
    ) AS x (loose)
  UNION ALL
  SELECT
    'parts.csv',
    CASE
      WHEN p.role IN ('victim', 'suspect') THEN p.reference || '|' || p.role || '|' || p.key
      ELSE p.reference || '|' || p.role || '|' || p.key || '|' || coalesce(p.from_day::text, '')
    END,
    p.reference || '|' || p.role || '|' || p.key
  FROM staging.part p
  JOIN staging.crime s ON s.reference = p.reference
  UNION ALL
  SELECT 'people.csv', n.key, NULL
  FROM staging.person n`

/**
 * The refused rows of this extract. What systems write where they hold no reference (NULL, N/A, -, 000000) is the reference of no
 * crime: a figure other than 0 is in every real one, save of a crime that came so. Two rows that name no crime may be of two
 * crimes though they say the same: each is kept. One row that stands twice for one crime is one row.
 */
const REFUSED = sql`
  SELECT
    s.file, s.line, s.columns, s.reasons, s.key, s.role, s.identity, s.is_loose, n.reference,
    CASE WHEN n.reference = '' AND s.nth > 1 THEN s.digest || '#' || s.nth ELSE s.digest END AS digest
  FROM (
    SELECT r.*, row_number() OVER (PARTITION BY r.file, r.digest ORDER BY r.line) AS nth
    FROM staging.refused_row r
  ) s
  CROSS JOIN LATERAL (
    SELECT
      CASE
        WHEN normalize(s.reference, NFKC) ~ '[1-9]'
          OR EXISTS (SELECT FROM staging.crime c WHERE c.whole AND c.reference = s.reference)
          OR EXISTS (SELECT FROM reported_crime c WHERE c.folded = registrar.folded_reference(s.reference))
          THEN registrar.folded_reference(s.reference)
        WHEN s.file <> 'people.csv' THEN ''
      END AS reference
  ) n`

/** Open rows that this extract has again as they were: it is by its lines that they are corrected. */
export const seenAgain = (extractId: string): Prisma.Sql => sql`
  UPDATE personal.refused_row r
  SET extract_id = ${extractId}::uuid, line = s.line, columns = s.columns, reasons = s.reasons
  FROM (${REFUSED}) s
  WHERE r.closed_at IS NULL
    AND r.file = s.file
    AND r.digest = s.digest
    AND (r.extract_id, r.line) IS DISTINCT FROM (${extractId}::uuid, s.line)`

/** The rows that were refused for the first time. */
export const insertRefused = (extractId: string, now: Date): Prisma.Sql => sql`
  WITH arrived AS MATERIALIZED (
    SELECT a.file, a.loose, count(*)::int AS n
    FROM (${ARRIVED}) a
    WHERE EXISTS (SELECT FROM staging.refused_row s WHERE s.is_loose AND s.file = a.file AND s.identity = a.loose)
    GROUP BY 1, 2
  )
  INSERT INTO personal.refused_row (
    id, extract_id, file, line, columns, reasons, digest, reference, key, role, identity, beside, first_seen_at
  )
  SELECT DISTINCT ON (s.file, s.digest)
    gen_random_uuid(), ${extractId}::uuid, s.file, s.line, s.columns, s.reasons, s.digest,
    s.reference, s.key, s.role, s.identity,
    CASE WHEN s.is_loose THEN coalesce(a.n, 0) END, ${now}::timestamptz
  FROM (${REFUSED}) s
  LEFT JOIN arrived a ON a.file = s.file AND a.loose = s.identity
  WHERE NOT EXISTS (
    SELECT FROM personal.refused_row r WHERE r.closed_at IS NULL AND r.file = s.file AND r.digest = s.digest
  )
  ORDER BY s.file, s.digest, s.line`

/** Open rows that this extract brought: the same row, or, where its day could not be read, one more of its kind. */
export const closeArrived = (extractId: string, now: Date): Prisma.Sql => sql`
  WITH open AS MATERIALIZED (
    SELECT r.*, count(*) OVER (PARTITION BY r.file, r.identity, r.beside IS NULL) AS alike
    FROM personal.refused_row r
    JOIN extract o ON o.id = r.extract_id
    JOIN extract e ON e.id = ${extractId}::uuid
    WHERE r.closed_at IS NULL AND r.extract_id <> e.id AND e.taken_at >= o.taken_at
  ),
  arrived AS MATERIALIZED (
    SELECT a.*
    FROM (${ARRIVED}) a
    WHERE EXISTS (SELECT FROM open o WHERE o.file = a.file AND o.identity IN (a.identity, a.loose))
  )
  UPDATE personal.refused_row r
  SET closed_at = ${now}::timestamptz, closed_by_extract = ${extractId}::uuid
  FROM open o
  WHERE r.id = o.id
    AND (
      o.beside IS NULL
        AND EXISTS (SELECT FROM arrived a WHERE a.file = o.file AND a.identity = o.identity)
      OR (
        SELECT count(*) FROM arrived a WHERE a.file = o.file AND a.loose = o.identity
      ) >= o.beside + o.alike
    )`

/**
 * Open rows that a corrected reject file names by their extract and line, and brought: for the same crime, or for one
 * where it named none, with the same key unless that was at fault, and in the same role where it had one that is a role.
 */
export const closeCorrected = (extractId: string, now: Date): Prisma.Sql => sql`
  UPDATE personal.refused_row r
  SET closed_at = ${now}::timestamptz, closed_by_extract = ${extractId}::uuid
  FROM staging.corrected c
  WHERE r.closed_at IS NULL
    AND r.extract_id = c.from_extract
    AND r.file = c.file
    AND r.line = c.from_line
    AND r.extract_id <> ${extractId}::uuid
    AND (coalesce(r.reference, '') = '' OR r.reference = registrar.folded_reference(c.reference))
    AND (r.file = 'people.csv' OR c.reference IS NOT NULL)
    AND (r.key IS NULL OR r.key = c.key OR string_to_array(r.columns, ' + ') && '{key,(whole row)}')
    AND (r.role IS NULL OR r.role = c.role OR r.role NOT IN (SELECT unnest(enum_range(NULL::involvement_role))::text))
    AND NOT EXISTS (SELECT FROM staging.reject j WHERE j.file = c.file AND j.line = c.line)
    AND (c.reference IS NULL OR EXISTS (SELECT FROM staging.crime s WHERE s.reference = c.reference))
    AND (c.file <> 'people.csv' OR EXISTS (SELECT FROM staging.person n WHERE n.key = c.key))`
