import { chanceOfAtMost } from '../numbers/binomial.ts'
import { firstThatFits } from '../numbers/where-reached.ts'

/** What a run chart shows besides its limits: whether values keep to one side of the median for too long. */
export interface Runs {
  /** How many values lie off the median; those on it say nothing. */
  readonly useful: number
  readonly longestRun: number
  readonly crossings: number
  readonly isShift: boolean
}

/** A run longer than this among n values off the median is a signal. */
export const longestRunByChance = (n: number): number => Math.round(Math.log2(n) + 3)

/** Fewer crossings of the median than this among n values off it are a signal: the 5th percentile of n - 1 tosses of a coin. */
export const fewestCrossingsByChance = (n: number): number =>
  n < 2 ? 0 : firstThatFits((crossings) => chanceOfAtMost(crossings, n - 1, 0.5) >= 0.05, 0)

/**
 * The run rules of a series in the order of time: too long a run on one side of the median, or too few crossings of it.
 * Null below ten values off the median, where the rules mean little.
 * Source: J. Anhøj and A. V. Olesen, PLoS ONE 9 (2014), e113825.
 */
export const runsAround = (values: readonly number[], median: number): Runs | null => {
  const sides = values.filter((value) => value !== median).map((value) => value > median)
  if (sides.length < 10) return null
  let longestRun = 0
  let crossings = 0
  let run = 0
  for (const [at, side] of sides.entries()) {
    const goesOn = at > 0 && side === sides[at - 1]
    if (at > 0 && !goesOn) crossings += 1
    run = goesOn ? run + 1 : 1
    longestRun = Math.max(longestRun, run)
  }
  const n = sides.length
  const isShift = longestRun > longestRunByChance(n) || crossings < fewestCrossingsByChance(n)
  return { useful: n, longestRun, crossings, isShift }
}
