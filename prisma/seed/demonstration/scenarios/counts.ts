import type { Kind } from './kinds.ts'

const requestsOf = ({ share, requests = 1 }: Kind): number => (share === 0 ? 0 : requests)

/**
 * How many scenarios of each kind make so many requests in all: by their shares, each kind at least once; what is over or
 * wanting is taken from or given to the commonest kinds. What is no request comes on top. Throws where there are fewer
 * requests than kinds.
 */
export function countsOf(kinds: readonly Kind[], requests: number): ReadonlyMap<Kind, number> {
  const total = kinds.reduce((sum, kind) => sum + kind.share * requestsOf(kind), 0)
  const counts = new Map(
    kinds.map(
      (kind) =>
        [
          kind,
          Math.max(
            1,
            Math.round(kind.share === 0 ? (requests * (kind.extra ?? 0)) / 100 : (kind.share * requests) / total),
          ),
        ] as const,
    ),
  )
  let over = kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0) * requestsOf(kind), 0) - requests
  const commonest = kinds.filter((kind) => requestsOf(kind) === 1).toSorted((a, b) => b.share - a.share)
  for (let round = 0; over !== 0; round += 1) {
    const kind = commonest[round % (over > 0 ? commonest.length : Math.min(8, commonest.length))]
    const count = kind ? (counts.get(kind) ?? 0) : 0
    if (round > 10_000 || !kind)
      throw new RangeError(`${String(requests)} requests are too few to tell every kind of story once`)
    if (over > 0 && count < 2) continue
    counts.set(kind, count - Math.sign(over))
    over -= Math.sign(over)
  }
  return counts
}
