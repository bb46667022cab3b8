import type { CopyLine } from '#lib/base/copy-rows'
import type { Batch } from './store.ts'

// A batch is a stretch of places and not so many rows: the same on every run, whatever was known or refused meanwhile.
const CRIMES_A_BATCH = 4000
const LATE_PLACES_A_BATCH = 40_000
const PEOPLE_A_BATCH = 20_000
const PLACES_A_TURN = 100_000_000

interface StretchRow {
  readonly turn: number
  readonly from: number
  readonly to: number
  readonly rows: number
  readonly known: number
}

/** Batches of one turn may be merged at the same time; a turn begins when the one before it is in. */
export type Turn = readonly Batch[]

/** The batches of people, all in one turn. */
export async function batchesOfPeople(line: CopyLine, extractId: string): Promise<readonly Turn[]> {
  const rows = await line.query<StretchRow & Record<string, number>>(
    `
      SELECT 0 AS turn, line / $1 * $1 AS from, line / $1 * $1 + $1 - 1 AS to, count(*)::int AS rows, 0 AS known
      FROM staging.person
      GROUP BY line / $1
      ORDER BY 2`,
    [PEOPLE_A_BATCH],
  )
  return byTurn(rows, (row) => ({
    extractId,
    file: 'people.csv',
    from: row.from,
    to: row.to,
    rows: row.rows,
    hasKnown: true,
  }))
}

/** The batches of crimes with their classes and parts. Crimes merged into others, and crimes without a row, come in later turns. */
export async function batchesOfCrimes(line: CopyLine, extractId: string): Promise<readonly Turn[]> {
  const rows = await line.query<StretchRow & Record<string, number>>(
    `
      SELECT
        position / ${String(PLACES_A_TURN)} AS turn, position / size * size AS from,
        position / size * size + size - 1 AS to, count(*)::int AS rows, count(c.id)::int AS known
      FROM (
        SELECT position, reference, CASE WHEN position < ${String(PLACES_A_TURN)} THEN $1::int ELSE $2::int END AS size
        FROM staging.crime
      ) s
      LEFT JOIN reported_crime c ON c.reference = s.reference
      GROUP BY 1, 2, 3
      ORDER BY 2`,
    [CRIMES_A_BATCH, LATE_PLACES_A_BATCH],
  )
  return byTurn(rows, (row) => ({
    extractId,
    file: 'crimes.csv',
    from: row.from,
    to: row.to,
    rows: row.rows,
    hasKnown: row.known > 0,
  }))
}

function byTurn(rows: readonly StretchRow[], batchOf: (row: StretchRow) => Batch): readonly Turn[] {
  return [...Map.groupBy(rows, (row) => row.turn).values()].map((turn) => turn.map(batchOf))
}
