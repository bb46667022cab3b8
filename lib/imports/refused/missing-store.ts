import type { Tx } from '#lib/base/database'

/** How much did not arrive, over all units. */
export interface MissingFigures {
  /** Crimes of which a row is missing: none of them is cancelled meanwhile. */
  readonly crimes: number
  readonly rows: number
  /** Missing rows that name no crime that is here. */
  readonly nameless: number
  /** Pairs of crimes that may be one, because their references are alike: neither is cancelled meanwhile. */
  readonly alike: number
  /** Rows that the registrar entered by hand. */
  readonly entered: number
}

export async function missingFigures(tx: Tx): Promise<MissingFigures> {
  const [row] = await tx.$queryRaw<MissingFigures[]>`
    SELECT
      (
        SELECT count(*)::int
        FROM (
          SELECT x.crime_id FROM registrar.missing_rows() x WHERE x.crime_id IS NOT NULL
          UNION
          SELECT y.id FROM registrar.alike_pairs() p, LATERAL (VALUES (p.crime_id), (p.other_crime_id)) AS y(id)
        ) AS incomplete
      ) AS crimes, count(DISTINCT m.row_id)::int AS rows,
      count(DISTINCT m.row_id) FILTER (WHERE m.crime_id IS NULL)::int AS nameless,
      (SELECT count(*)::int FROM registrar.alike_pairs()) AS alike,
      (SELECT count(*)::int FROM entered_row) AS entered
    FROM registrar.missing_rows() m`
  if (!row) throw new Error('a count gave nothing')
  return row
}

/** A missing row beside a crime that it makes incomplete. */
export interface MissingLine {
  readonly id: string
  readonly crimeId: string | null
  readonly reference: string | null
  readonly file: string
  readonly line: number
  readonly columns: string
  readonly reasons: string
  readonly since: Date
}

/** Missing rows of the crimes that this person is shown, the longest missing first, and those that name no crime. */
export async function missingLines(
  tx: Tx,
  after: { sort: string; id: string } | undefined,
  rows: number,
): Promise<MissingLine[]> {
  return tx.$queryRaw<MissingLine[]>`
    SELECT
      m.id::text, m.crime_id::text AS "crimeId", c.reference,
      m.file, m.line, m.columns, m.reasons, m.first_seen_at AS since
    FROM registrar.missing_rows() m
    LEFT JOIN reported_crime c ON c.id = m.crime_id
    WHERE (m.crime_id IS NULL OR c.id IS NOT NULL)
      AND (
        ${after?.id ?? null}::uuid IS NULL
        OR (m.first_seen_at, m.id)
          > (${after?.sort ?? null}::timestamptz, ${after?.id ?? null}::uuid)
      )
    ORDER BY m.first_seen_at, m.id
    LIMIT ${rows}::int`
}

/** Two crimes with alike references, of which nobody has said whether they are the same. */
export interface AlikePair {
  readonly crimeId: string
  readonly reference: string
  readonly otherId: string
  readonly otherReference: string
}

const MOST_PAIRS = 100

/** The pairs of which this person is shown both crimes, at most a hundred. */
export async function alikePairs(tx: Tx): Promise<AlikePair[]> {
  return tx.$queryRaw<AlikePair[]>`
    SELECT
      c.id::text AS "crimeId", c.reference, o.id::text AS "otherId", o.reference AS "otherReference"
    FROM registrar.alike_pairs() p
    JOIN reported_crime c ON c.id = p.crime_id
    JOIN reported_crime o ON o.id = p.other_crime_id
    ORDER BY c.reference, o.reference
    LIMIT ${MOST_PAIRS}::int`
}
