import type { Tx } from '#lib/base/database'
import type { Counted } from '#lib/base/kept/kept-figures'
import { Prisma } from '#lib/base/prisma/client'
import type { Grouping } from '../kinds/grouping.ts'
import type { Indicator } from '../kinds/indicator.ts'
import { keyedCases } from './counts-store.ts'

/** Cases of one month, group and part, and the hits among them. */
export type KeptCount = readonly [month: string, key: string | null, part: string, of: number, hits: number]

/** Counts with the place of the log and the month (as 2026-11) at which they were made. */
export interface KeptCounts extends Counted {
  readonly month: string
  readonly counts: readonly KeptCount[]
}

const THIS_MONTH = Prisma.sql`to_char(registrar.now() AT TIME ZONE 'Europe/London', 'YYYY-MM')`

/** The name under which the months of an indicator are kept, by a grouping. */
export const keptName = ({ definition: { id, version } }: Indicator, grouping: Grouping): string =>
  `${id} ${String(version)} by ${grouping}`

/** Which of these names are kept and hold: counted in this month, and no entry since may have changed what an extract brought. */
export async function namesThatHold(tx: Tx, names: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT name
    FROM kept_figure
    WHERE name = ANY (${[...names]}::text[])
      AND as_of >= registrar.last_brought()
      AND value->>'month' = ${THIS_MONTH}`
  return new Set(rows.map(({ name }) => name))
}

const EVER = { begins: new Date('1900-01-01T00:00:00Z'), ends: new Date('2200-01-01T00:00:00Z') }

const partOf = ({ kind }: Indicator): Prisma.Sql => {
  switch (kind) {
    case 'parts':
      return Prisma.sql`c.part`
    case 'table':
      return Prisma.sql`c.col`
    default:
      return Prisma.sql`''`
  }
}

/** Counts every month there is: one walk through all cases, in one statement with the place of the log. */
export async function countEveryMonth(tx: Tx, indicator: Indicator, grouping: Grouping): Promise<KeptCounts> {
  const hits = indicator.kind === 'table' ? Prisma.sql`0` : Prisma.sql`count(*) FILTER (WHERE c.hit)`
  const rows = await tx.$queryRaw<KeptCounts[]>`
    SELECT
      (SELECT size::text FROM ledger.head) AS "asOf",
      ${THIS_MONTH} AS month,
      coalesce(json_agg(json_build_array(m.month, m.key, m.part, m.of, m.hits)), '[]') AS counts
    FROM (
      SELECT
        to_char(c.at AT TIME ZONE 'Europe/London', 'YYYY-MM') AS month, c.key,
        ${partOf(indicator)} AS part, count(*) AS of, ${hits} AS hits
      FROM (${keyedCases(indicator, grouping, EVER)}) c
      GROUP BY 1, 2, 3
    ) m`
  const [counted] = rows
  if (!counted) throw new Error('a count answers one row')
  return counted
}
