import { readSnapshot, type Tx, writeAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import type { Grouping } from '../kinds/grouping.ts'
import type { Bounds, Indicator } from '../kinds/indicator.ts'
import { countParts, countShares } from './counts-store.ts'
import { monthsIn } from './groupings-store.ts'
import { countEveryMonth, keepCounts, keptCounts, keptName, namesThatHold } from './kept-store.ts'

/** Cases of one group and part, and the hits among them. */
interface Count {
  readonly key: string | null
  readonly part: string
  readonly of: number
  readonly hits: number
}

/** An indicator of every crime, and a grouping it is asked for by. */
interface Asked {
  readonly indicator: Indicator
  readonly grouping: Grouping
}

// The months are kept by themselves: what they are added up by is any other grouping.
const keptBy = (grouping: Grouping): Grouping => (grouping === 'month' ? 'all' : grouping)

/**
 * Keeps the months of indicators that count every crime recorded, where those kept do not hold any more: after an extract was
 * taken in, once. It counts the same cases as the indicator; who asks meanwhile has them counted directly.
 */
export async function keepMonths(permit: Permit, asked: readonly Asked[]): Promise<void> {
  const wanted = new Map(
    asked
      .filter(({ indicator }) => indicator.everyCrime)
      .map(({ indicator, grouping }) => {
        const by = keptBy(grouping)
        return [keptName(indicator, by), { indicator, by }] as const
      }),
  )
  if (wanted.size === 0) return
  const holding = await readSnapshot(permit, (tx) => namesThatHold(tx, [...wanted.keys()]))
  for (const [name, { indicator, by }] of wanted) {
    if (holding.has(name)) continue
    const counts = await readSnapshot(permit, (tx) => countEveryMonth(tx, indicator, by))
    await writeAs(permit, (tx) => keepCounts(tx, name, counts))
  }
}

/**
 * The counts of an indicator of every crime: whole months as they are kept, the days before and after them counted directly, and hits
 * that a decision may change at any moment always directly. Undefined where nothing kept holds.
 */
export async function countEveryCrime(
  tx: Tx,
  { indicator, grouping }: Asked,
  bounds: Bounds,
): Promise<readonly Count[] | undefined> {
  const kept = await keptCounts(tx, keptName(indicator, keptBy(grouping)))
  if (!kept || !indicator.everyCrime) return undefined
  const { whole, edges } = splitByMonths(bounds)
  const months = kept
    .filter(([month]) => whole.has(month))
    .map(([month, key, part, of, hits]): Count => ({ key: grouping === 'month' ? month : key, part, of, hits }))
  const counts = [...months]
  for (const edge of edges) counts.push(...(await countDirectly(tx, indicator, grouping, edge)))
  const { hitCases } = indicator.everyCrime
  if (!hitCases) return addedUp(counts)
  const hits = await countDirectly(tx, { ...indicator, cases: () => hitCases }, grouping, bounds)
  return addedUp([
    ...counts.map((count) => ({ ...count, hits: 0 })),
    ...hits.map((count) => ({ ...count, of: 0, hits: count.of })),
  ])
}

async function countDirectly(tx: Tx, indicator: Indicator, grouping: Grouping, bounds: Bounds): Promise<Count[]> {
  if (indicator.kind !== 'parts')
    return (await countShares(tx, indicator, grouping, bounds)).map((count) => ({ ...count, part: '' }))
  const found = await countParts(tx, indicator, grouping, bounds)
  return found.flatMap(({ key, parts }) => parts.map((part) => ({ key, ...part })))
}

/** The months that lie in a period whole, and what is left of it before and after them. */
function splitByMonths(bounds: Bounds): { readonly whole: ReadonlySet<string>; readonly edges: readonly Bounds[] } {
  const months = monthsIn(bounds)
  const endOf = (at: number) => months[at + 1]?.begins ?? bounds.ends
  const isLastWhole = monthsIn({ begins: bounds.ends, ends: new Date(bounds.ends.getTime() + 1) })[0]?.begins
  const whole = months.filter(
    ({ begins }, at) =>
      begins >= bounds.begins && (at + 1 < months.length || isLastWhole?.getTime() === bounds.ends.getTime()),
  )
  const [first, last] = [whole[0], whole.at(-1)]
  if (!first || !last) return { whole: new Set(), edges: [bounds] }
  const edges = [
    { begins: bounds.begins, ends: first.begins },
    { begins: endOf(months.indexOf(last)), ends: bounds.ends },
  ]
  return { whole: new Set(whole.map(({ key }) => key)), edges: edges.filter(({ begins, ends }) => begins < ends) }
}

function addedUp(counts: readonly Count[]): readonly Count[] {
  const sums = new Map<string, Count>()
  for (const count of counts) {
    const name = JSON.stringify([count.key, count.part])
    const before = sums.get(name)
    sums.set(name, { ...count, of: (before?.of ?? 0) + count.of, hits: (before?.hits ?? 0) + count.hits })
  }
  return [...sums.values()]
}
