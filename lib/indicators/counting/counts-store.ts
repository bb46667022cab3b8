import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Grouping } from '../kinds/grouping.ts'
import type { GroupColumns, GroupCounts, GroupParts, GroupStrata, GroupWaits } from '../kinds/group.ts'
import type { Bounds, Indicator } from '../kinds/indicator.ts'
import { groupSqlOf } from './groupings-store.ts'

/** The cases of a period with the key of their group, in SQL. */
export function keyedCases(indicator: Indicator, grouping: Grouping, bounds: Bounds): Prisma.Sql {
  const { key, joined } = groupSqlOf(indicator, grouping, bounds)
  return Prisma.sql`
    SELECT ${key} AS key, x.*
    FROM (${indicator.cases(bounds)}) x
    ${joined}
    WHERE x.at >= ${bounds.begins} AND x.at < ${bounds.ends}`
}

/** Hits of so many by group, in one statement. */
export const countShares = (tx: Tx, indicator: Indicator, grouping: Grouping, bounds: Bounds): Promise<GroupCounts[]> =>
  tx.$queryRaw<GroupCounts[]>`
    SELECT c.key, count(*)::int AS of, count(*) FILTER (WHERE c.hit)::int AS hits
    FROM (${keyedCases(indicator, grouping, bounds)}) c
    GROUP BY 1`

/** Waits by group: added up by the hour, so that what is read does not grow with the force. */
export const countWaits = (tx: Tx, indicator: Indicator, grouping: Grouping, bounds: Bounds): Promise<GroupWaits[]> =>
  tx.$queryRaw<GroupWaits[]>`
    SELECT w.key, json_agg(json_build_array(w.hours, w.happened, w.otherwise, w.waiting) ORDER BY w.hours) AS ends
    FROM (
      SELECT
        c.key, floor(extract(epoch FROM greatest(c.until, c.at) - c.at) / 3600)::int AS hours,
        count(*) FILTER (WHERE c.ended = 'happened') AS happened,
        count(*) FILTER (WHERE c.ended = 'otherwise') AS otherwise,
        count(*) FILTER (WHERE c.ended = 'waiting') AS waiting
      FROM (${keyedCases(indicator, grouping, bounds)}) c
      GROUP BY 1, 2
    ) w
    GROUP BY 1`

/** Counts by group and column. */
export const countColumns = (
  tx: Tx,
  indicator: Indicator,
  grouping: Grouping,
  bounds: Bounds,
): Promise<GroupColumns[]> =>
  tx.$queryRaw<GroupColumns[]>`
    SELECT c.key, c.col, count(*)::int AS n FROM (${keyedCases(indicator, grouping, bounds)}) c GROUP BY 1, 2`

/** Hits of so many of each part of a group. */
export const countParts = (tx: Tx, indicator: Indicator, grouping: Grouping, bounds: Bounds): Promise<GroupParts[]> =>
  tx.$queryRaw<GroupParts[]>`
    SELECT p.key, json_agg(json_build_object('part', p.part, 'hits', p.hits, 'of', p.of) ORDER BY p.part) AS parts
    FROM (
      SELECT c.key, c.part, count(*) AS of, count(*) FILTER (WHERE c.hit) AS hits
      FROM (${keyedCases(indicator, grouping, bounds)}) c
      GROUP BY 1, 2
    ) p
    GROUP BY 1`

/** What the strata of frames hold of each group, what was found in them, and in crimes of them that are linked. */
export const countStrata = (tx: Tx, indicator: Indicator, grouping: Grouping, bounds: Bounds): Promise<GroupStrata[]> =>
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
