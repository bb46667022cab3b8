import { checkCounts } from './counts.ts'
import type { Counts } from './proportion.ts'

const choose = (n: number, k: number): bigint => {
  let ways = 1n
  for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i)
  return ways
}

const WIDEST = 1000

/** a / b as a number, also where both are too long for one. */
const ratio = (a: bigint, b: bigint): number => {
  const spare = BigInt(Math.max(0, b.toString(2).length - WIDEST))
  return Number(a >> spare) / Number(b >> spare)
}

/**
 * Fisher's exact two-sided test: how likely a split at least as uneven as this one is, if both groups shared one rate.
 * Between 0 and 1; counted in whole numbers, so exact. Meant for audits and samples: some thousands, not millions.
 * Throws a RangeError on impossible counts.
 */
export const fisherExact = (first: Counts, second: Counts): number => {
  checkCounts(first.hits, first.of)
  checkCounts(second.hits, second.of)
  const hits = first.hits + second.hits
  const least = Math.max(0, hits - second.of)
  const most = Math.min(hits, first.of)
  const ways = [choose(first.of, least) * choose(second.of, hits - least)]
  for (let n = least; n < most; n += 1) {
    const grows = BigInt(first.of - n) * BigInt(hits - n)
    const shrinks = BigInt(n + 1) * BigInt(second.of - hits + n + 1)
    ways.push(((ways[n - least] ?? 0n) * grows) / shrinks)
  }
  const seen = ways[first.hits - least] ?? 0n
  const all = ways.reduce((sum, way) => sum + way, 0n)
  const asUneven = ways.reduce((sum, way) => (way <= seen ? sum + way : sum), 0n)
  return ratio(asUneven, all)
}
