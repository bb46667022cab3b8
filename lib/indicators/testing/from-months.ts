import { readSnapshot, type Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { addUp, countedDirectly } from '../counting/counts-store.ts'
import { countCases, keepMonths } from '../counting/kept-months.ts'
import { runs } from '#lib/testing/runs'
import { INDICATORS } from '../indicators-store.ts'
import { boundsOf } from '../kinds/bounds.ts'
import type { CountedGroup } from '../kinds/group.ts'
import type { Grouping } from '../kinds/grouping.ts'
import type { Bounds, Countable, Indicator } from '../kinds/indicator.ts'
import { informedByDueDay } from '../dashboard/months-store.ts'
import { soonCancelled } from '../maturity-store.ts'

/** The indicators whose months are kept. */
export const keepingMonths = INDICATORS.filter(({ keepsMonths }) => keepsMonths !== undefined)

// What a case is grouped by and which months are kept are found apart: three groupings show both, and all of them now and then.
const groupingsOf = ({ alwaysBy, notBy }: Indicator): readonly Grouping[] => {
  if (alwaysBy) return [...alwaysBy.slice(0, runs(1, alwaysBy.length)), 'month']
  const further: readonly Grouping[] = notBy
    ? ['unit', 'offence-code']
    : ['category', 'unit', 'offence-code', 'offence-group']
  return ['all', 'month', ...further.slice(0, runs(1, further.length))]
}

const direct = (tx: Tx, indicator: Countable, grouping: Grouping, bounds: Bounds) =>
  addUp(tx, [countedDirectly(indicator, grouping, bounds)])

const sorted = (groups: readonly CountedGroup[]) =>
  JSON.stringify(groups.flatMap(({ key, counts }) => counts.map((count) => JSON.stringify([key, ...count]))).toSorted())

const casesIn = (groups: readonly CountedGroup[]) =>
  groups.flatMap(({ counts }) => counts).reduce((sum, [, cases]) => sum + cases, 0)

/**
 * Keeps the months that do not hold, then counts every indicator that keeps months in these periods from them and directly, by every
 * grouping: what is not counted alike, and how many cases were met in all.
 */
export async function comparedWithMonths(
  permit: Permit<'report.follow'>,
  periods: readonly (readonly [from: string, to: string])[],
) {
  const asked = [
    ...keepingMonths.flatMap((indicator) =>
      groupingsOf(indicator).map((grouping) => ({ indicator: indicator as Countable, grouping })),
    ),
    { indicator: soonCancelled, grouping: 'all' as const },
    { indicator: informedByDueDay, grouping: 'month' as const },
  ]
  await keepMonths(permit, asked)
  const differing: string[] = []
  const met = new Map<string, number>()
  for (const { indicator, grouping } of asked)
    for (const [from, to] of periods) {
      const bounds = boundsOf({ from: from as Day, to: to as Day })
      const { id } = indicator.definition
      const [fromMonths, directly] = await readSnapshot(permit, async (tx) => [
        await countCases(tx, { indicator, grouping }, bounds),
        await direct(tx, indicator, grouping, bounds),
      ])
      met.set(id, (met.get(id) ?? 0) + casesIn(directly))
      if (sorted(fromMonths) !== sorted(directly))
        differing.push(`${id} by ${grouping}, ${from} to ${to}: ${JSON.stringify([fromMonths, directly])}`)
    }
  return { differing, met }
}
