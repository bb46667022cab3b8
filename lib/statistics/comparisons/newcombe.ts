import type { Interval } from '../numbers/counts.ts'
import type { Sample } from '../proportions/proportion.ts'
import { wilson } from '../proportions/wilson.ts'

/** How much higher one share is than another, from -1 to 1, with the 95% limits of that difference. */
export interface Difference {
  readonly difference: number
  readonly low: number
  readonly high: number
}

/** A share with its Wilson interval, by so many readings or by an effective number of them. */
export interface SharedWithin {
  readonly share: number
  readonly interval: Interval
}

/**
 * One share less another, by square-and-add of their two intervals. A share that was counted whole has an interval of no width.
 * Source: R. G. Newcombe, Stat. Med. 17 (1998), 873-890, method 10; for intervals of other estimates G. Y. Zou and
 * A. Donner, Stat. Med. 27 (2008), 1693-1702.
 */
export const differenceOf = (first: SharedWithin, second: SharedWithin): Difference => {
  const [p, q] = [first.share, second.share]
  return {
    difference: p - q,
    low: p - q - Math.hypot(p - first.interval.low, second.interval.high - q),
    high: p - q + Math.hypot(first.interval.high - p, q - second.interval.low),
  }
}

/**
 * The share of the first sample less the share of the second, with Newcombe's 95% interval (square-and-add of two Wilson
 * intervals, no continuity correction). Throws a RangeError on impossible counts.
 */
export const newcombe = (first: Sample, second: Sample): Difference =>
  differenceOf(
    { share: first.hits / first.of, interval: wilson(first) },
    { share: second.hits / second.of, interval: wilson(second) },
  )
