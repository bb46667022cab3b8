import type { Tx } from '#lib/base/database'
import { HOLDS } from '#lib/base/kept/kept-figures'
import { Prisma } from '#lib/base/prisma/client'
import type { Grouping } from '../kinds/grouping.ts'
import type { Countable } from '../kinds/indicator.ts'
import { hitsOf, keyedCases, partOf } from './counts-store.ts'

/** Counts of every month, with the place of the log and the month (as 2026-11) at which they were made. */
export interface EveryMonth {
  readonly asOf: string
  readonly month: string
  /** JSON: of each month, group and part how many cases, and hits among them. */
  readonly counts: string
}

const THIS_MONTH = Prisma.sql`to_char((SELECT registrar.now()) AT TIME ZONE 'Europe/London', 'YYYY-MM')`

// Months are kept for the month they were counted in.
const MONTHS_HOLD = Prisma.sql`${HOLDS} AND k.value->>'month' = ${THIS_MONTH}`

/**
 * The places of the log at which what is kept under these names was counted, of those that hold. Asked in a snapshot: where the months
 * are counted again before they are read, none of the place would be left, and the figure would be 0.
 */
export async function placesOf(tx: Tx, names: readonly string[]): Promise<ReadonlyMap<string, bigint>> {
  const rows = await tx.$queryRaw<{ name: string; asOf: bigint; isolation: string }[]>`
    SELECT k.name, k.as_of AS "asOf", current_setting('transaction_isolation') AS isolation
    FROM kept_figure k
    WHERE k.name = ANY (${[...names]}::text[]) AND ${MONTHS_HOLD}`
  if (rows.some(({ isolation }) => isolation !== 'repeatable read'))
    throw new Error('kept months are read in a snapshot, so that nobody counts them again meanwhile')
  return new Map(rows.map(({ name, asOf }) => [name, asOf]))
}

const EVER = { begins: new Date('1900-01-01T00:00:00Z'), ends: new Date('2200-01-01T00:00:00Z') }

/** Counts every month there is: one walk through all cases, in one statement with the place of the log. */
export async function countEveryMonth(tx: Tx, indicator: Countable, grouping: Grouping): Promise<EveryMonth> {
  const [counted] = await tx.$queryRaw<EveryMonth[]>`
    SELECT
      (SELECT size::text FROM ledger.head) AS "asOf",
      ${THIS_MONTH} AS month,
      coalesce(json_agg(json_build_array(m.month, m.key, m.part, m.cases, m.hits)), '[]')::text AS counts
    FROM (
      SELECT
        to_char(c.at AT TIME ZONE 'Europe/London', 'YYYY-MM') AS month, c.key, ${partOf(indicator)} AS part,
        count(*) AS cases, ${hitsOf(indicator)} AS hits
      FROM (${keyedCases(indicator, grouping, EVER)}) c
      GROUP BY 1, 2, 3
    ) m`
  if (!counted) throw new Error('a count answers one row')
  return counted
}

/** Keeps the counts of every month under a name, unless later ones are kept already. Those of an earlier count stay, and are read no more. */
export async function keepEveryMonth(tx: Tx, name: string, { asOf, month, counts }: EveryMonth): Promise<void> {
  await tx.$executeRaw`
    WITH kept AS (
      INSERT INTO kept_figure (name, as_of, value)
      VALUES (${name}, ${asOf}::bigint, jsonb_build_object('month', ${month}::text))
      ON CONFLICT (name) DO UPDATE SET as_of = excluded.as_of, value = excluded.value
      WHERE kept_figure.as_of < excluded.as_of OR kept_figure.value <> excluded.value
      RETURNING name, as_of
    )
    INSERT INTO kept_count (name, month, key, part, as_of, cases, hits)
    SELECT kept.name, c->>0, coalesce(c->>1, ''), c->>2, kept.as_of, (c->>3)::int, (c->>4)::int
    FROM kept, json_array_elements(${counts}::json) c
    ON CONFLICT (name, month, key, part) DO UPDATE
    SET as_of = excluded.as_of, cases = excluded.cases, hits = excluded.hits`
}

/** Which of the two numbers of what is kept under a name count: its cases are one thing, and hits counted apart from them another. */
export type Counting = 'cases and hits' | 'cases' | 'hits'

/** Counts as these numbers, in SQL: the rows that `from` has as cases are hits, where hits are counted apart. */
export const countedAs = (counting: Counting, from: Prisma.Sql): Prisma.Sql => {
  if (counting === 'cases and hits') return from
  const numbers = counting === 'cases' ? Prisma.sql`a.cases, 0 AS hits` : Prisma.sql`0 AS cases, a.cases AS hits`
  return Prisma.sql`SELECT a.key, a.part, ${numbers} FROM (${from}) a`
}

/** What is kept of these months under a name, in SQL (key, part, cases, hits). */
export const countedFromKept = (
  { name, asOf, grouping }: { readonly name: string; readonly asOf: bigint; readonly grouping: Grouping },
  months: readonly string[],
): Prisma.Sql => Prisma.sql`
  SELECT ${grouping === 'month' ? Prisma.sql`k.month` : Prisma.sql`nullif(k.key, '')`} AS key, k.part, k.cases, k.hits
  FROM kept_count k
  WHERE k.name = ${name} AND k.month = ANY (${[...months]}::text[]) AND k.as_of = ${asOf}`
