import { checkCounts } from './counts.ts'

/** Two limits of a proportion, each between 0 and 1, low <= high. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The standard normal value with 2.5% above it. */
const Z_95 = 1.959963984540054

/**
 * Wilson's score interval for hits among `of`, 95% unless another z is given. Exactly 0 below with no hits and
 * exactly 1 above with nothing but hits. Throws a RangeError on impossible counts.
 * Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927), 209-212.
 */
export const wilson = (hits: number, of: number, z = Z_95): Interval => {
  checkCounts(hits, of)
  const p = hits / of
  const square = z * z
  const scale = 1 + square / of
  const centre = (p + square / (2 * of)) / scale
  const half = (z * Math.sqrt((p * (1 - p)) / of + square / (4 * of * of))) / scale
  return {
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === of ? 1 : Math.min(1, centre + half),
  }
}
