import { choose, ratio } from '../numbers/choose.ts'
import { checkCounts, type Counts } from '../numbers/counts.ts'

/** In how many ways the groups from one on can share their hits, and how many of these ways each single split has. */
type Splits = ReadonlyMap<bigint, bigint>

/** Every way in which groups can share so many hits: a product of ways, and how many splits come to that product. */
const splitsOf = (sizes: readonly number[], hits: number): Splits => {
  let bySum = new Map<number, Map<bigint, bigint>>([[0, new Map([[1n, 1n]])]])
  for (const [at, size] of sizes.entries()) {
    const left = sizes.slice(at + 1).reduce((sum, other) => sum + other, 0)
    bySum = withGroup(bySum, size, hits, hits - left)
  }
  return bySum.get(hits) ?? new Map<bigint, bigint>()
}

const withGroup = (
  before: ReadonlyMap<number, ReadonlyMap<bigint, bigint>>,
  size: number,
  most: number,
  least: number,
): Map<number, Map<bigint, bigint>> => {
  const after = new Map<number, Map<bigint, bigint>>()
  const ways = Array.from({ length: Math.min(size, most) + 1 }, (_, k) => choose(size, k))
  for (const [sum, products] of before)
    for (const [k, way] of ways.entries()) {
      if (sum + k > most || sum + k < least) continue
      const into = after.get(sum + k) ?? new Map<bigint, bigint>()
      for (const [product, times] of products) into.set(product * way, (into.get(product * way) ?? 0n) + times)
      after.set(sum + k, into)
    }
  return after
}

/**
 * The exact test of Freeman and Halton for several groups (Fisher's, where there are two): how likely a split of the hits at
 * least as uneven as this one is, if all groups shared one rate. Counted in whole numbers, so exact; meant for a few
 * groups of samples. Throws a RangeError on impossible counts or fewer than two groups.
 * Source: G. H. Freeman and J. H. Halton, Biometrika 38 (1951), 141-149.
 */
export const freemanHalton = (groups: readonly Counts[]): number => {
  if (groups.length < 2) throw new RangeError('A comparison needs two groups or more')
  for (const { hits, of } of groups) checkCounts(hits, of)
  const hits = groups.reduce((sum, group) => sum + group.hits, 0)
  const seen = groups.reduce((product, group) => product * choose(group.of, group.hits), 1n)
  let asUneven = 0n
  let all = 0n
  for (const [product, times] of splitsOf(
    groups.map(({ of }) => of),
    hits,
  )) {
    all += product * times
    if (product <= seen) asUneven += product * times
  }
  return ratio(asUneven, all)
}
