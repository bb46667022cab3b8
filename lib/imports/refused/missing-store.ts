import type { Tx } from '#lib/base/database'

/** How much did not arrive, over all units. */
export interface MissingFigures {
  /** Crimes of which a row is missing: none of them is cancelled meanwhile. */
  readonly crimes: number
  readonly rows: number
  /** Missing rows that name no crime that is here. */
  readonly nameless: number
  /** Rows among them that name no crime at all: the registrar finds out whose they are. */
  readonly unnamed: number
  /** Pairs of crimes that may be one, because their references are alike: neither is cancelled meanwhile. */
  readonly alike: number
  /** Rows that the registrar entered by hand. */
  readonly entered: number
}

/** The figures, the pairs of alike crimes behind them, and the place of the ledger at which they were counted. */
export interface MissingCount extends MissingFigures {
  readonly asOf: string
  readonly pairs: readonly (readonly [crimeId: string, otherCrimeId: string])[]
}

/** Counts over every row and every crime: a second for a million crimes. One statement, so that all is of one moment. */
export async function countMissing(tx: Tx): Promise<MissingCount> {
  const [row] = await tx.$queryRaw<MissingCount[]>`
    WITH missing AS MATERIALIZED (
      SELECT row_id, crime_id FROM registrar.missing_rows()
    ),
    pair AS MATERIALIZED (
      SELECT crime_id, other_crime_id FROM registrar.alike_pairs()
    )
    SELECT
      (SELECT size::text FROM ledger.head) AS "asOf",
      (
        SELECT count(*)::int
        FROM (
          SELECT x.crime_id FROM missing x WHERE x.crime_id IS NOT NULL
          UNION
          SELECT y.id FROM pair p, LATERAL (VALUES (p.crime_id), (p.other_crime_id)) AS y(id)
          UNION
          SELECT registrar.held_by_unnamed_rows()
        ) AS incomplete
      ) AS crimes,
      count(DISTINCT m.row_id)::int AS rows,
      count(DISTINCT m.row_id) FILTER (WHERE m.crime_id IS NULL)::int AS nameless,
      (SELECT count(*)::int FROM registrar.rows_without_crime()) AS unnamed,
      (SELECT count(*)::int FROM pair) AS alike,
      (SELECT count(*)::int FROM entered_row) AS entered,
      (SELECT coalesce(jsonb_agg(jsonb_build_array(p.crime_id, p.other_crime_id)), '[]') FROM pair p) AS pairs
    FROM missing m`
  if (!row) throw new Error('a count gave nothing')
  return row
}

/** A missing row beside a crime that it makes incomplete. */
export interface MissingLine {
  readonly rowId: string
  readonly crimeId: string | null
  readonly reference: string | null
  /** Whether this person is shown the crime; the row ends the page all the same. */
  readonly isShown: boolean
  /** Whether it names no crime, and waits for the registrar to say whose it is. */
  readonly isUnnamed: boolean
  readonly file: string
  readonly line: number
  readonly columns: string
  readonly reasons: string
  readonly since: Date
}

/** So many missing rows, the longest missing first, each beside every crime it names. */
export async function missingLines(
  tx: Tx,
  after: { sort: string; id: string } | undefined,
  rows: number,
): Promise<MissingLine[]> {
  return tx.$queryRaw<MissingLine[]>`
    SELECT
      m.row_id::text AS "rowId", c.id::text AS "crimeId", c.reference,
      m.crime_id IS NULL OR c.id IS NOT NULL AS "isShown",
      m.row_id IN (SELECT w.id FROM registrar.rows_without_crime() w) AS "isUnnamed",
      m.file, m.line, m.columns, m.reasons, m.first_seen_at AS since
    FROM registrar.missing_rows_after(${after?.sort ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${rows}::int) m
    LEFT JOIN reported_crime c ON c.id = m.crime_id
    ORDER BY m.first_seen_at, m.row_id, m.crime_id`
}

/** Two crimes with alike references, of which nobody has said whether they are the same. */
export interface AlikePair {
  readonly crimeId: string
  readonly reference: string
  readonly otherId: string
  readonly otherReference: string
}

const MOST_PAIRS = 100

/** Of these pairs, those of which this person is shown both crimes, at most a hundred. */
export async function alikePairs(tx: Tx, pairs: MissingCount['pairs']): Promise<AlikePair[]> {
  if (pairs.length === 0) return []
  const [ones, others] = [pairs.map(([crimeId]) => crimeId), pairs.map(([, other]) => other)]
  return tx.$queryRaw<AlikePair[]>`
    SELECT
      c.id::text AS "crimeId", c.reference, o.id::text AS "otherId", o.reference AS "otherReference"
    FROM unnest(${ones}::uuid[], ${others}::uuid[]) AS p(one, other)
    JOIN reported_crime c ON c.id = p.one
    JOIN reported_crime o ON o.id = p.other
    ORDER BY c.reference, o.reference
    LIMIT ${MOST_PAIRS}::int`
}
