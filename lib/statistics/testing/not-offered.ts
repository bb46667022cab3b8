import { createHash } from 'node:crypto'
import type { Counts, Interval } from '../numbers/counts.ts'
import { Z_95 } from '../numbers/normal.ts'

// Methods that the product does not offer, for the tests to set beside those it does.

/** Half the width of the plain normal interval. */
export const waldHalf = (share: number, of: number): number => Z_95 * Math.sqrt((share * (1 - share)) / of)

/** The plain normal interval: it gives limits below 0, and 0 errors no width at all. */
export const wald = ({ hits, of }: Counts): Interval => {
  const half = waldHalf(hits / of, of)
  return { low: hits / of - half, high: hits / of + half }
}

/** Agresti and Coull's interval: the same around a share drawn towards one half. */
export const agrestiCoull = ({ hits, of }: Counts): Interval => {
  const size = of + Z_95 ** 2
  const share = (hits + Z_95 ** 2 / 2) / size
  const half = waldHalf(share, size)
  return { low: share - half, high: share + half }
}

/** Wilson's interval with the continuity correction of Newcombe's method 4. */
export const wilsonCorrected = ({ hits, of }: Counts): Interval => {
  const [p, z] = [hits / of, Z_95]
  const limit = (sign: 1 | -1) =>
    (2 * of * p + z * z + sign * (1 + z * Math.sqrt(z * z + sign * 2 - 1 / of + 4 * p * (of * (1 - p) - sign)))) /
    (2 * (of + z * z))
  return { low: limit(-1), high: limit(1) }
}

/** Pearson's chi-square of groups, with the smallest expected count, which must be 5 or more for its p to mean anything. */
export const pearson = (groups: readonly Counts[]) => {
  const of = groups.reduce((sum, group) => sum + group.of, 0)
  const rate = groups.reduce((sum, group) => sum + group.hits, 0) / of
  const cells = groups.flatMap((group) => [
    { seen: group.hits, expected: group.of * rate },
    { seen: group.of - group.hits, expected: group.of * (1 - rate) },
  ])
  const chiSquare = cells.reduce((sum, { seen, expected }) => sum + (seen - expected) ** 2 / expected, 0)
  return { chiSquare, df: groups.length - 1, minExpected: Math.min(...cells.map(({ expected }) => expected)) }
}

/** The chance of a chi-square on three degrees of freedom as large as this, the normal part summed by Marsaglia's series. */
export const chanceOfChiSquare3 = (chiSquare: number): number => {
  const x = Math.sqrt(chiSquare)
  let [term, sum] = [x, x]
  for (let i = 3; sum + term !== sum; i += 2) sum += term *= (x * x) / i
  const density = Math.exp(-chiSquare / 2) / Math.sqrt(2 * Math.PI)
  return 1 - 2 * density * sum + 2 * density * x
}

/** The draw by counter of election audits: SHA-256 of "seed,i" as a number, by remainder, without those drawn before. */
export const drawByCounter = (seed: string, size: number, draws: number) => {
  const hashOf = (i: number) =>
    createHash('sha256')
      .update(`${seed},${String(i)}`)
      .digest('hex')
  const picks = new Set<number>()
  for (let i = 1; picks.size < draws; i += 1) picks.add(Number(BigInt(`0x${hashOf(i)}`) % BigInt(size)) + 1)
  return { picks: [...picks], firstHash: hashOf(1) }
}
