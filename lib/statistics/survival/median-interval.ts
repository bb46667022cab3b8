import { chanceOfAtMost } from '../numbers/binomial.ts'
import { checkBetween } from '../numbers/counts.ts'

/** A median with limits that are themselves observed values. Limits are null where too few were observed for any. */
export interface MedianInterval {
  readonly median: number
  readonly low: number | null
  readonly high: number | null
  /** The ranks of the limits, counted from 1, and how sure they are: at least the confidence asked for. */
  readonly ranks: { readonly low: number; readonly high: number; readonly coverage: number } | null
}

/**
 * Which of n ordered values bound the median with at least this confidence, by counting alone.
 * Null when n is too small for it (below 6 at 95%).
 */
export const medianRanks = (n: number, confidence = 0.95): MedianInterval['ranks'] => {
  checkBetween(confidence)
  let low = 0
  while (low < n / 2 && chanceOfAtMost(low, n, 0.5) <= (1 - confidence) / 2) low += 1
  if (low === 0) return null
  return { low, high: n + 1 - low, coverage: 1 - 2 * chanceOfAtMost(low - 1, n, 0.5) }
}

/** The median of values in any order and any unit, with its interval; null of no values. No shape is assumed. */
export const medianInterval = (values: readonly number[], confidence = 0.95): MedianInterval | null => {
  if (values.some((value) => !Number.isFinite(value))) throw new RangeError('A median is of finite numbers')
  const ordered = [...values].sort((a, b) => a - b)
  const at = (rank: number): number => ordered[rank - 1] ?? Number.NaN
  const n = ordered.length
  if (n === 0) return null
  const median = (at(Math.ceil(n / 2)) + at(Math.floor(n / 2) + 1)) / 2
  const ranks = medianRanks(n, confidence)
  return { median, low: ranks && at(ranks.low), high: ranks && at(ranks.high), ranks }
}
