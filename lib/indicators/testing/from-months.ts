import { readSnapshot, type Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { countColumns, countParts, countShares } from '../counting/counts-store.ts'
import { countFromMonths, keepMonths } from '../counting/kept-months.ts'
import { INDICATORS } from '../indicators-store.ts'
import { boundsOf } from '../kinds/bounds.ts'
import type { Grouping } from '../kinds/grouping.ts'
import type { Bounds, Indicator } from '../kinds/indicator.ts'

/** The indicators whose months are kept. */
export const keepingMonths = INDICATORS.filter(({ keepsMonths }) => keepsMonths !== undefined)

const groupingsOf = (indicator: Indicator): readonly Grouping[] =>
  indicator.alwaysBy
    ? [...indicator.alwaysBy, 'month']
    : ['all', 'offence-group', 'offence-code', 'unit', 'month', ...(indicator.notBy ? [] : (['category'] as const))]

async function direct(tx: Tx, indicator: Indicator, grouping: Grouping, bounds: Bounds) {
  if (indicator.kind === 'parts')
    return (await countParts(tx, indicator, grouping, bounds)).flatMap(({ key, parts }) =>
      parts.map(({ part, of, hits }) => ({ key, part, of, hits })),
    )
  if (indicator.kind === 'table')
    return (await countColumns(tx, indicator, grouping, bounds)).map(({ key, col, n }) => ({
      key,
      part: col,
      of: n,
      hits: 0,
    }))
  return (await countShares(tx, indicator, grouping, bounds)).map(({ key, of, hits }) => ({ key, part: '', of, hits }))
}

const sorted = (counts: readonly unknown[]) => JSON.stringify(counts.map((count) => JSON.stringify(count)).toSorted())

/**
 * Keeps the months that do not hold, then counts every indicator that keeps months in these periods from them and directly, by every
 * grouping: what is not counted alike, and how many cases were met in all.
 */
export async function comparedWithMonths(
  permit: Permit<'report.follow'>,
  periods: readonly (readonly [from: string, to: string])[],
) {
  const asked = keepingMonths.flatMap((indicator) =>
    groupingsOf(indicator).map((grouping) => ({ indicator, grouping })),
  )
  await keepMonths(permit, asked)
  const differing: string[] = []
  const met = new Map<string, number>()
  for (const { indicator, grouping } of asked)
    for (const [from, to] of periods) {
      const bounds = boundsOf({ from: from as Day, to: to as Day })
      const { id } = indicator.definition
      const [fromMonths, directly] = await readSnapshot(permit, async (tx) => [
        (await countFromMonths(tx, { indicator, grouping }, bounds)) ?? [],
        await direct(tx, indicator, grouping, bounds),
      ])
      met.set(id, (met.get(id) ?? 0) + directly.reduce((sum, { of }) => sum + of, 0))
      if (sorted(fromMonths.map(({ key, part, of, hits }) => ({ key, part, of, hits }))) !== sorted(directly))
        differing.push(`${id} by ${grouping}, ${from} to ${to}: ${JSON.stringify([fromMonths, directly])}`)
    }
  return { differing, met }
}
