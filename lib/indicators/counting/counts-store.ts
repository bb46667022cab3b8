import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Grouping } from '../kinds/grouping.ts'
import type { CountedGroup, GroupStrata } from '../kinds/group.ts'
import type { Bounds, Countable } from '../kinds/indicator.ts'
import { groupSqlOf } from './groupings-store.ts'

/** The cases of a period with the key of their group, in SQL. */
export function keyedCases(indicator: Countable, grouping: Grouping, bounds: Bounds): Prisma.Sql {
  const { key, joined } = groupSqlOf(indicator, grouping, bounds)
  return Prisma.sql`
    SELECT ${key} AS key, x.*
    FROM (${indicator.cases(bounds)}) x
    ${joined}
    WHERE x.at >= ${bounds.begins} AND x.at < ${bounds.ends}`
}

/**
 * What the cases `c` of a group are told apart by: of a wait, how it ended and after how many whole hours; where it goes on, the full
 * hour from which on it is followed, so that nothing changes while the clock does.
 */
export const partOf = ({ kind }: Countable): Prisma.Sql => {
  switch (kind) {
    case 'parts':
      return Prisma.sql`c.part`
    case 'table':
      return Prisma.sql`c.col`
    case 'wait':
      return Prisma.sql`
        c.ended || ' ' || CASE
          WHEN c.until IS NULL THEN ceil(extract(epoch FROM c.at) / 3600)
          ELSE floor(extract(epoch FROM greatest(c.until, c.at) - c.at) / 3600)
        END::int`
    default:
      return Prisma.sql`''`
  }
}

/** How many of the cases `c` are hits. */
export const hitsOf = ({ kind }: Countable): Prisma.Sql =>
  kind === 'share' || kind === 'parts' ? Prisma.sql`count(*) FILTER (WHERE c.hit)` : Prisma.sql`0`

/** The cases of a period and the hits among them, by group and part, in SQL: key, part, cases, hits. */
export const countedDirectly = (indicator: Countable, grouping: Grouping, bounds: Bounds): Prisma.Sql => Prisma.sql`
  SELECT c.key, ${partOf(indicator)} AS part, count(*) AS cases, ${hitsOf(indicator)} AS hits
  FROM (${keyedCases(indicator, grouping, bounds)}) c
  GROUP BY 1, 2`

/** Adds up counts that are given in SQL (key, part, cases, hits), in one statement: one row for each group. */
export const addUp = (tx: Tx, counts: readonly Prisma.Sql[]): Promise<CountedGroup[]> => tx.$queryRaw<CountedGroup[]>`
  SELECT g.key, json_agg(json_build_array(g.part, g.cases, g.hits)) AS counts
  FROM (
    SELECT c.key, c.part, sum(c.cases) AS cases, sum(c.hits) AS hits
    FROM (${Prisma.join(counts, ' UNION ALL ')}) c
    GROUP BY 1, 2
  ) g
  GROUP BY 1`

/** What the strata of frames hold of each group, what was found in them, and in crimes of them that are linked. */
export const countStrata = (tx: Tx, indicator: Countable, grouping: Grouping, bounds: Bounds): Promise<GroupStrata[]> =>
  tx.$queryRaw<GroupStrata[]>`
    SELECT
      s.key,
      json_agg(
        json_build_object(
          'size', s.size, 'right', s.right_ones, 'wrong', s.wrong_ones, 'cannotTell', s.cannot_tell,
          'readOnce', s.read_once, 'again', json_build_object('of', s.again_of, 'overturned', s.again_overturned),
          'linked', s.linked, 'tolerance', s.tolerance
        )
        ORDER BY s.stratum_id
      ) AS strata
    FROM (
      SELECT
        l.key, l.stratum_id, min(l.tolerance) AS tolerance, min(l.again_of) AS again_of,
        min(l.again_overturned) AS again_overturned, sum(l.size) AS size, sum(l.right_ones) AS right_ones,
        sum(l.wrong_ones) AS wrong_ones, sum(l.cannot_tell) AS cannot_tell, sum(l.read_once) AS read_once,
        coalesce(
          json_agg(json_build_object('wrong', l.wrong_ones, 'cannotTell', l.cannot_tell, 'of', l.read_ones))
            FILTER (WHERE l.read_ones > 1),
          '[]'
        ) AS linked
      FROM (
        SELECT
          c.key, c.stratum_id, c.cluster_id, min(c.tolerance) AS tolerance, min(c.again_of) AS again_of,
          min(c.again_overturned) AS again_overturned, count(*) AS size, count(c.finding) AS read_ones,
          count(*) FILTER (WHERE c.finding = 'correct') AS right_ones,
          count(*) FILTER (WHERE c.finding = 'wrong') AS wrong_ones,
          count(*) FILTER (WHERE c.finding = 'cannot_tell') AS cannot_tell,
          count(*) FILTER (WHERE c.is_read_once) AS read_once
        FROM (${keyedCases(indicator, grouping, bounds)}) c
        GROUP BY 1, 2, 3
      ) l
      GROUP BY 1, 2
    ) s
    GROUP BY 1`
