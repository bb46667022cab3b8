import { readSnapshot, type Tx, writeAs } from '#lib/base/database'
import { keepFigure, keptFigure } from '#lib/base/kept/kept-figures'
import type { Permit } from '#lib/base/permit'
import type { Grouping } from '../kinds/grouping.ts'
import type { Bounds, Indicator } from '../kinds/indicator.ts'
import { countColumns, countParts, countShares } from './counts-store.ts'
import { monthsIn } from './groupings-store.ts'
import { countEveryMonth, type KeptCounts, keptName, namesThatHold } from './kept-store.ts'

/** Cases of one group and part, and the hits among them. */
interface Count {
  readonly key: string | null
  readonly part: string
  readonly of: number
  readonly hits: number
}

/** An indicator, and a grouping it is asked for by. */
interface Asked {
  readonly indicator: Indicator
  readonly grouping: Grouping
}

// The months are kept by themselves: what they are added up by is any other grouping.
const keptBy = (grouping: Grouping): Grouping => (grouping === 'month' ? 'all' : grouping)

/**
 * Keeps the months of the indicators that say so, where those kept do not hold any more: after an extract was imported or a role
 * changed, once. It counts the same cases as the indicator; who asks meanwhile has them counted directly.
 */
export async function keepMonths(permit: Permit, asked: readonly Asked[]): Promise<void> {
  const wanted = new Map(
    asked
      .filter(({ indicator }) => indicator.keepsMonths)
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
    await writeAs(permit, (tx) => keepFigure(tx, name, counts))
  }
}

/**
 * The counts of an indicator from its months: whole months as they are kept, the days before and after them counted directly, and so
 * is what a decision may still change: the month of the count and later ones of what was decided, and the hits where the
 * indicator names them. Undefined where nothing kept holds.
 */
export async function countFromMonths(
  tx: Tx,
  { indicator, grouping }: Asked,
  bounds: Bounds,
): Promise<readonly Count[] | undefined> {
  const { keepsMonths } = indicator
  const kept = keepsMonths && (await keptFigure<KeptCounts>(tx, keptName(indicator, keptBy(grouping))))
  if (!kept) return undefined
  const isOver = keepsMonths.of === 'recorded' ? () => true : (month: string) => month < kept.month
  const { whole, edges } = splitByMonths(bounds, isOver)
  const counts = kept.counts
    .filter(([month]) => whole.has(month))
    .map(([month, key, part, of, hits]): Count => ({ key: grouping === 'month' ? month : key, part, of, hits }))
  for (const edge of edges) counts.push(...(await countDirectly(tx, indicator, grouping, edge)))
  const { hitCases } = keepsMonths
  if (!hitCases) return addedUp(counts)
  const hits = await countDirectly(tx, { ...indicator, cases: () => hitCases }, grouping, bounds)
  return addedUp([
    ...counts.map((count) => ({ ...count, hits: 0 })),
    ...hits.map((count) => ({ ...count, of: 0, hits: count.of })),
  ])
}

async function countDirectly(tx: Tx, indicator: Indicator, grouping: Grouping, bounds: Bounds): Promise<Count[]> {
  switch (indicator.kind) {
    case 'parts': {
      const found = await countParts(tx, indicator, grouping, bounds)
      return found.flatMap(({ key, parts }) => parts.map((part) => ({ key, ...part })))
    }
    case 'table': {
      const found = await countColumns(tx, indicator, grouping, bounds)
      return found.map(({ key, col, n }) => ({ key, part: col, of: n, hits: 0 }))
    }
    default:
      return (await countShares(tx, indicator, grouping, bounds)).map((count) => ({ ...count, part: '' }))
  }
}

/** The months that lie in a period whole and are over, and what is left of it before and after them. */
function splitByMonths(
  bounds: Bounds,
  isOver: (month: string) => boolean,
): { readonly whole: ReadonlySet<string>; readonly edges: readonly Bounds[] } {
  const months = monthsIn(bounds)
  const endOf = (at: number) => months[at + 1]?.begins ?? bounds.ends
  const afterLast = monthsIn({ begins: bounds.ends, ends: new Date(bounds.ends.getTime() + 1) })[0]?.begins
  const whole = months.filter(
    ({ key, begins }, at) =>
      isOver(key) &&
      begins >= bounds.begins &&
      (at + 1 < months.length || afterLast?.getTime() === bounds.ends.getTime()),
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
