import { BEFORE_US } from './staged-checks.ts'
import { CLASS_NEWS, CRIME_COLUMNS, CRIME_NEWS, CRIME_SETS, GONE_NEWS, PART_NEWS, PERSON_NEWS, STAFF_NEWS } from './news.ts'

// The statements of one batch, places $1 to $2. Whatever is new or differs is written, and nothing else is touched.

const OPEN = `('submitted', 'returned', 'agreed', 'stopped')`

/** The known crimes of which anything differs, so that they can be taken before they are changed. */
export const TOUCHED = `
  SELECT crime_id::text AS id FROM (${CRIME_NEWS}) n WHERE is_changed
  UNION SELECT crime_id::text FROM (${CLASS_NEWS}) n WHERE crime_id IS NOT NULL AND (known_id IS NULL OR is_changed)
  UNION SELECT crime_id::text FROM (${PART_NEWS}) n WHERE crime_id IS NOT NULL AND (known_id IS NULL OR is_changed)
  UNION SELECT crime_id::text FROM (${GONE_NEWS}) n`

/**
 * Notes which open cases the batch changes, and in what: the crime of the request, or one merged into it. $3 is the
 * extract. Before anything is changed.
 */
export const NOTE_CASES = `
  WITH RECURSIVE cases (case_id, crime_id) AS (
    SELECT crime_id, crime_id FROM request WHERE state IN ${OPEN}
    UNION SELECT k.case_id, n.crime_id FROM cases k JOIN cancellation n ON n.survivor_id = k.crime_id AND n.in_force),
  found (crime_id, change) AS (
    SELECT crime_id, x.change FROM (${CRIME_NEWS}) n,
      LATERAL (VALUES ('class', is_reclassified), ('flags', is_reflagged), ('RMS status', is_moved)) AS x (change, holds)
      WHERE crime_id IS NOT NULL AND x.holds
    UNION SELECT crime_id, 'class' FROM (${CLASS_NEWS}) n WHERE known_id IS NULL OR is_changed
    UNION SELECT crime_id, role || 's' FROM (${PART_NEWS}) n WHERE role IN ('victim', 'suspect') AND (known_id IS NULL OR is_changed)
    UNION SELECT crime_id, role || 's' FROM (${GONE_NEWS}) n WHERE role IN ('victim', 'suspect'))
  INSERT INTO staging.to_reconsider (form_key, extract_id, crime_id, changes)
  SELECT gen_random_uuid(), $3::uuid, k.case_id, array_agg(DISTINCT f.change ORDER BY f.change)
  FROM cases k JOIN found f ON f.crime_id = k.crime_id GROUP BY k.case_id`

export const INSERT_CRIMES = `
  INSERT INTO crime (reference, ${CRIME_COLUMNS}, extract_id)
  SELECT reference, ${CRIME_COLUMNS}, $3::uuid FROM (${CRIME_NEWS}) n WHERE crime_id IS NULL`

export const UPDATE_CRIMES = `
  UPDATE crime c SET ${CRIME_SETS}, extract_id = $3::uuid FROM (${CRIME_NEWS}) n WHERE n.crime_id = c.id AND n.is_changed`

/**
 * The crimes cancelled before this product: new ones, and, while every extract so far was taken before the product went
 * live ($3), known ones too. A date before the product on a crime that was live here since is no proof: it is left out,
 * and so becomes a difference.
 */
export const CANCELLED_BEFORE = `
  SELECT s.reference FROM staging.crime s LEFT JOIN crime c ON c.reference = s.reference
  WHERE s.whole AND s.position BETWEEN $1::int AND $2::int AND ${BEFORE_US}
    AND (c.id IS NULL OR $3::boolean AND c.cancelled_by IS NULL
      AND NOT EXISTS (SELECT FROM cancellation n WHERE n.crime_id = c.id)
      AND NOT EXISTS (SELECT FROM request r WHERE r.crime_id = c.id AND r.state IN ${OPEN}))`

/** $1 is the references. A transfer is C1, whether or not the RMS says so. */
export const INSERT_CANCELLATIONS = `
  INSERT INTO cancellation (id, crime_id, source, category, took_effect_at, survivor_id, in_force)
  SELECT gen_random_uuid(), c.id, 'before the product',
    coalesce(c.rms_category, 'C1'), c.rms_changed_at, s.id, true
  FROM crime c LEFT JOIN crime s ON c.rms_category = 'C3' AND s.reference = c.rms_survivor
  WHERE c.reference = ANY ($1::text[])`

export const MARK_CANCELLED = `
  UPDATE crime c SET cancelled_by = n.id FROM cancellation n
  WHERE n.crime_id = c.id AND n.in_force AND c.cancelled_by IS NULL AND c.reference = ANY ($1::text[])`

export const INSERT_CLASSES = `
  INSERT INTO classification (crime_id, from_at, offence_code, count_class, changed_by)
  SELECT crime_id, from_at, offence_code, count_class, changed_by FROM (${CLASS_NEWS}) n WHERE known_id IS NULL AND crime_id IS NOT NULL`

export const UPDATE_CLASSES = `
  UPDATE classification k SET offence_code = n.offence_code, count_class = n.count_class, changed_by = n.changed_by
  FROM (${CLASS_NEWS}) n WHERE n.known_id = k.id AND n.is_changed`

export const INSERT_PARTS = `
  INSERT INTO part (crime_id, role, staff_id, person_id, from_day, to_day, relation)
  SELECT crime_id, role, staff_id, person_id, from_day, to_day, relation FROM (${PART_NEWS}) n WHERE known_id IS NULL AND crime_id IS NOT NULL`

export const UPDATE_PARTS = `
  UPDATE part p SET to_day = n.to_day, relation = n.relation, gone_at = NULL
  FROM (${PART_NEWS}) n WHERE n.known_id = p.id AND n.is_changed`

export const END_PARTS = `UPDATE part p SET gone_at = $3::timestamptz FROM (${GONE_NEWS}) n WHERE n.id = p.id`

export const INSERT_STAFF = `INSERT INTO personal.staff (key, name) SELECT key, name FROM (${STAFF_NEWS}) n`

export const INSERT_PEOPLE = `
  INSERT INTO personal.person (key, kind, year_of_birth, interpreter, name, phone, email, address)
  SELECT key, kind, year_of_birth, interpreter, name, phone, email, address FROM (${PERSON_NEWS}) n WHERE known_id IS NULL`

export const UPDATE_PEOPLE = `
  UPDATE personal.person p SET kind = n.kind, year_of_birth = n.year_of_birth, interpreter = n.interpreter,
    name = CASE WHEN n.keeps THEN n.name END, phone = CASE WHEN n.keeps THEN n.phone END,
    email = CASE WHEN n.keeps THEN n.email END, address = CASE WHEN n.keeps THEN n.address END
  FROM (${PERSON_NEWS}) n WHERE n.known_id = p.id AND n.is_changed`

/** A digest over what the extract said of each crime of the batch, in their order; ids and codes only. */
export const DIGEST = `
  SELECT encode(sha256(convert_to(coalesce(string_agg(
    concat_ws('|', c.id, s.offence_code, s.count_class, s.rms_status, s.rms_category, s.rms_changed_at), E'\\n' ORDER BY s.position), ''),
    'UTF8')), 'hex') AS digest
  FROM staging.crime s JOIN crime c ON c.reference = s.reference WHERE s.position BETWEEN $1::int AND $2::int`

// Whose contacts may still be wanted at the time $1: a crime younger than $2 months, a request open or ended since, a
// duty to tell still open.
const WANTED = `EXISTS (SELECT FROM part k JOIN crime c ON c.id = k.crime_id
  WHERE k.person_id = p.id AND (c.recorded_at > $1::timestamptz - make_interval(months => $2::int)
    OR EXISTS (SELECT FROM request r WHERE r.crime_id = c.id
      AND (r.state IN ${OPEN} OR coalesce(r.ended_at, r.waiting_since) > $1::timestamptz - make_interval(months => $2::int)))
    OR EXISTS (SELECT FROM duty d WHERE d.crime_id = c.id AND d.state = 'open')))`

export const DROP_CONTACTS = `
  UPDATE personal.person SET name = NULL, phone = NULL, email = NULL, address = NULL, dropped_at = $1::timestamptz
  WHERE id IN (SELECT p.id FROM personal.person p WHERE p.dropped_at IS NULL AND NOT ${WANTED} LIMIT 100000)`

export const TAKE_CONTACTS_AGAIN = `
  UPDATE personal.person p SET name = s.name, phone = s.phone, email = s.email, address = s.address, dropped_at = NULL
  FROM staging.person s WHERE s.key = p.key AND p.dropped_at IS NOT NULL AND ${WANTED}`
