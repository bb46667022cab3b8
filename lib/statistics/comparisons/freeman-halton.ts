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
  const ways = waysToChoose(size, most)
  for (const [sum, products] of before)
    for (const [k, way] of ways.entries()) {
      if (sum + k > most || sum + k < least) continue
      const into = after.get(sum + k) ?? new Map<bigint, bigint>()
      for (const [product, times] of products) into.set(product * way, (into.get(product * way) ?? 0n) + times)
      after.set(sum + k, into)
    }
  return after
}

/** In how many ways 0, 1, 2 … up to `most` are chosen from so many, each from the one before. */
const waysToChoose = (size: number, most: number): bigint[] => {
  const ways = [1n]
  for (let k = 0; k < Math.min(size, most); k += 1) ways.push(((ways[k] ?? 0n) * BigInt(size - k)) / BigInt(k + 1))
  return ways
}

const MOST_SPLITS = 500_000

/** How many splits there are to count, by adding up; a number beyond all bounds is as good as any that is too large. */
const countOfSplits = (sizes: readonly number[], hits: number): number => {
  let counts = [1, ...Array.from({ length: hits }, () => 0)]
  for (const size of sizes) {
    const upTo = counts.map((_, sum) => counts.slice(0, sum + 1).reduce((all, count) => all + count, 0))
    counts = upTo.map((all, sum) => all - (upTo[sum - size - 1] ?? 0))
  }
  return counts[hits] ?? 0
}

/**
 * The exact test of Freeman and Halton for several groups (Fisher's, where there are two): how likely a split of the hits at
 * least as uneven as this one is, if all groups shared one rate. Counted in whole numbers, so exact; meant for a few
 * groups of samples. Throws a RangeError on impossible counts, on fewer than two groups, and where there are more splits than
 * can be counted while somebody waits.
 * Source: G. H. Freeman and J. H. Halton, Biometrika 38 (1951), 141-149.
 */
export const freemanHalton = (groups: readonly Counts[]): number => {
  if (groups.length < 2) throw new RangeError('A comparison needs two groups or more')
  for (const { hits, of } of groups) checkCounts(hits, of)
  const hits = groups.reduce((sum, group) => sum + group.hits, 0)
  const sizes = groups.map(({ of }) => of)
  if (countOfSplits(sizes, hits) > MOST_SPLITS) throw new RangeError('There are too many splits to count them exactly')
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
