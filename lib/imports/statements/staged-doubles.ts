import { DIFFERS } from '../rows/refused-row.ts'

// Rows that stand twice in one file. The first counts; a second that says the same is passed over, and one that says
// something else is kept as missing.

/** Notes what is wrong with a staged row. */
export const REJECT = 'INSERT INTO staging.reject (file, line, "column", value, reason)'

/** Said of a row of parts.csv: it is of a member of staff. */
export const OFFICER = `role NOT IN ('victim', 'suspect')`

// Whether two staged rows say the same, but for where they stand.
const sameRow = (one: string, other: string): string =>
  `to_jsonb(${one}) - '{line,position}'::text[] = to_jsonb(${other}) - '{line,position}'::text[]`

const doubled = (file: string, table: string, keys: string, column: string, value: string, words: string): string => `
  ${REJECT}
  SELECT
    '${file}', t.line, '${column}', ${value},
    CASE WHEN ${sameRow('t', 'f')} THEN '${words} on line ' ELSE '${DIFFERS} line ' END || d.first
  FROM staging.${table} t
  JOIN (
    SELECT ${keys}, min(line) AS first
    FROM staging.${table}
    GROUP BY ${keys}
    HAVING count(*) > 1
  ) d USING (${keys})
  JOIN staging.${table} f ON f.line = d.first
  WHERE t.line > d.first`

// An officer may take a crime over twice, on two days; a victim is a victim once. The parts are the longest file: those
// that may stand twice are first found by a number for each, which is several times as quick as by all its columns.
const SINCE = `coalesce(CASE WHEN ${OFFICER} THEN from_day END, date '1800-01-01')`
const NUMBER = `hashtextextended(reference, hashtextextended(key, hashtextextended(role, hashint4(${SINCE} - date '2000-01-01'))))`

const DOUBLED_PARTS = `
  WITH alike AS MATERIALIZED (
    SELECT line, key, reference, role, ${SINCE} AS since
    FROM staging.part
    WHERE ${NUMBER} IN (SELECT ${NUMBER} FROM staging.part GROUP BY 1 HAVING count(*) > 1)
  )
  ${REJECT}
  SELECT
    'parts.csv', t.line, 'key', t.key,
    CASE
      WHEN ${sameRow('p', 'f')} THEN 'stands already for this crime and role on line '
      ELSE '${DIFFERS} line '
    END || t.first
  FROM (
    SELECT line, key, min(line) OVER (PARTITION BY reference, role, key, since) AS first
    FROM alike
  ) t
  JOIN staging.part p ON p.line = t.line
  JOIN staging.part f ON f.line = t.first
  WHERE t.line > t.first`

/** Takes the rejected rows of a file out of its staging table. */
export const dismiss = (file: string, table: string): string => `
  WITH gone AS (
    DELETE FROM staging.${table} t
    USING staging.reject r
    WHERE r.file = '${file}' AND r.line = t.line ${table === 'crime' ? 'AND t.whole' : ''}
    RETURNING t.${table === 'person' ? 'key' : 'reference'} AS reference, r.reason
  )
  INSERT INTO staging.refused (file, reference)
  SELECT DISTINCT '${file}', reference
  FROM gone
  WHERE reason NOT LIKE 'stands already %'`

const INSTANT = `to_char(t.from_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

// Two reclassifications of one moment: the later row is the later class.
const PLACES = `
  UPDATE staging.classification k
  SET place = p.place
  FROM (
    SELECT line, (row_number() OVER (PARTITION BY reference, from_at ORDER BY line) - 1)::int AS place
    FROM staging.classification
  ) p
  WHERE p.line = k.line AND p.place > 0`

/** Rows that stand twice in one file: the first counts. */
export const DOUBLES: readonly string[] = [
  doubled('people.csv', 'person', 'key', 'key', 't.key', 'stands already'),
  doubled('crimes.csv', 'crime', 'reference', 'reference', 't.reference', 'stands already'),
  doubled(
    'classifications.csv',
    'classification',
    'reference, from_at, offence_code, count_class',
    'from_at',
    INSTANT,
    'stands already for this crime',
  ),
  DOUBLED_PARTS,
  dismiss('people.csv', 'person'),
  dismiss('crimes.csv', 'crime'),
  PLACES,
]
