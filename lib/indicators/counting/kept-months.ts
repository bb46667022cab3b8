import { now } from '#lib/base/clock'
import { readSnapshot, type Tx, writeAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import type { CountedGroup } from '../kinds/group.ts'
import { type Grouping, isOverlapping } from '../kinds/grouping.ts'
import type { Bounds, Countable, KeptMonths } from '../kinds/indicator.ts'
import { addUp, countedDirectly } from './counts-store.ts'
import { countedAs, countedFromKept, countEveryMonth, type Counting, keepEveryMonth, placesOf } from './kept-store.ts'
import { splitByMonths } from './months.ts'
import { touchedMonths } from './touched-store.ts'

/** An indicator, and a grouping it is asked for by. */
interface Asked {
  readonly indicator: Countable
  readonly grouping: Grouping
}

/** The counts of every month of an indicator by a grouping, that are kept under a name. */
interface Kept {
  readonly name: string
  readonly indicator: Countable
  readonly grouping: Grouping
  readonly months: KeptMonths
  readonly counting: Counting
}

/** What is kept for a figure: nothing where its indicator keeps no months; where hits are counted apart, they are kept apart. */
function keptFor({ indicator, grouping }: Asked): readonly Kept[] {
  const { keepsMonths: months, definition } = indicator
  if (!months) return []
  // The months are kept by themselves: what they are added up by is any other grouping.
  const by = grouping === 'month' ? 'all' : grouping
  const name = `${definition.id} ${String(definition.version)} by ${by}`
  const { hitCases } = months
  if (!hitCases) return [{ name, indicator, grouping: by, months, counting: 'cases and hits' }]
  return [
    { name, indicator, grouping: by, months, counting: 'cases' },
    {
      name: `${name}, hits`,
      indicator: { ...indicator, cases: () => hitCases },
      grouping: by,
      months: { by: 'recorded' },
      counting: 'hits',
    },
  ]
}

/**
 * Keeps the months of the indicators that say so, where those kept do not hold any more: after an extract was imported or a role
 * changed, once. It counts the same cases as the indicator; who asks meanwhile has them counted directly.
 */
export async function keepMonths(permit: Permit, asked: readonly Asked[]): Promise<void> {
  const withTotals = asked.flatMap((each) =>
    isOverlapping(each.grouping) ? [each, { ...each, grouping: 'all' as const }] : [each],
  )
  const wanted = new Map(withTotals.flatMap(keptFor).map((kept) => [kept.name, kept]))
  if (wanted.size === 0) return
  const holding = await readSnapshot(permit, (tx) => placesOf(tx, [...wanted.keys()]))
  for (const [name, { indicator, grouping }] of wanted) {
    if (holding.has(name)) continue
    const counts = await readSnapshot(permit, (tx) => countEveryMonth(tx, indicator, grouping))
    await writeAs(permit, (tx) => keepEveryMonth(tx, name, counts))
  }
}

/**
 * How many cases an indicator has in a period and how many of them are hits, by group and part. Whole months are added up as they
 * are kept, where no case of theirs can have changed since; all others, and what is left of the first and the last, are counted directly.
 */
export async function countCases(tx: Tx, asked: Asked, bounds: Bounds): Promise<readonly CountedGroup[]> {
  const kept = keptFor(asked)
  const places =
    kept.length === 0
      ? new Map<string, bigint>()
      : await placesOf(
          tx,
          kept.map(({ name }) => name),
        )
  const isKept = kept.length > 0 && kept.every(({ name }) => places.has(name))
  if (!isKept) return addUp(tx, [countedDirectly(asked.indicator, asked.grouping, bounds)])
  const of = { grouping: asked.grouping, bounds, now: await now(tx) }
  const counts = []
  for (const each of kept) counts.push(...(await countedOf(tx, { ...each, asOf: places.get(each.name) ?? 0n }, of)))
  return addUp(tx, counts)
}

/** What is counted of a period under a name: the months that are kept and were not touched since, and directly what is left of it. */
async function countedOf(
  tx: Tx,
  kept: Kept & { readonly asOf: bigint },
  { grouping, bounds, now: at }: { readonly grouping: Grouping; readonly bounds: Bounds; readonly now: Date },
) {
  const touched = await touchedMonths(tx, kept.months, kept.asOf)
  const { whole, rest } = splitByMonths(bounds, at, (month) => touched.has(month))
  return [
    countedFromKept({ name: kept.name, asOf: kept.asOf, grouping }, whole),
    ...rest.map((stretch) => countedDirectly(kept.indicator, grouping, stretch)),
  ].map((counted) => countedAs(kept.counting, counted))
}
