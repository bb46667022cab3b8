import type { Counts } from '#lib/statistics/proportion'

/** In how many ways each split of the hits among the groups so far comes about, by how many hits are shared out. */
type Ways = ReadonlyMap<number, readonly bigint[]>

/**
 * How likely a split at least as uneven as this one is, if all groups shared one rate: the exact test for several groups
 * (Freeman and Halton, Biometrika 38 (1951), 141-149). Between 0 and 1; counted in whole numbers, so exact. Meant for a
 * few groups of some dozens. Throws a RangeError on impossible counts, or with fewer than two groups.
 */
export function exactAcross(groups: readonly Counts[]): number {
  if (groups.length < 2) throw new RangeError('one group differs from nothing')
  if (groups.some(({ hits, of }) => !Number.isSafeInteger(hits) || !Number.isSafeInteger(of) || hits < 0 || hits > of))
    throw new RangeError('counts are whole numbers, and there are no more hits than cases')
  const hits = groups.reduce((all, group) => all + group.hits, 0)
  const splits =
    groups.reduce<Ways>((ways, group) => withGroup(ways, group, hits), new Map([[0, [1n]]])).get(hits) ?? []
  const seen = groups.reduce((ways, group) => ways * choose(group.of, group.hits), 1n)
  const all = splits.reduce((sum, ways) => sum + ways, 0n)
  const asUneven = splits.reduce((sum, ways) => (ways <= seen ? sum + ways : sum), 0n)
  return Number((asUneven * SCALE) / all) / Number(SCALE)
}

// Twelve places after the point, which is more than any page prints.
const SCALE = 1_000_000_000_000n

/** The splits among one group more, by the hits they share out, of which there are `most`. */
function withGroup(ways: Ways, { of }: Counts, most: number): Ways {
  const further = new Map<number, bigint[]>()
  for (const [hits, splits] of ways)
    for (let more = 0; more <= Math.min(of, most - hits); more += 1) {
      const among = choose(of, more)
      const reached = further.get(hits + more) ?? []
      for (const each of splits) reached.push(each * among)
      further.set(hits + more, reached)
    }
  return further
}

const choose = (n: number, k: number): bigint => {
  let ways = 1n
  for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i)
  return ways
}
