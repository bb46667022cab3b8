import type { Sample } from '../proportions/proportion.ts'
import { wilson } from '../proportions/wilson.ts'

/** How much higher one share is than another, from -1 to 1, with the 95% limits of that difference. */
export interface Difference {
  readonly difference: number
  readonly low: number
  readonly high: number
}

/**
 * The share of the first sample less the share of the second, with Newcombe's 95% interval (square-and-add of two Wilson
 * intervals, no continuity correction). Throws a RangeError on impossible counts.
 * Source: R. G. Newcombe, Stat. Med. 17 (1998), 873-890, method 10.
 */
export const newcombe = (first: Sample, second: Sample): Difference => {
  const ofFirst = wilson(first)
  const ofSecond = wilson(second)
  const p = first.hits / first.of
  const q = second.hits / second.of
  return {
    difference: p - q,
    low: p - q - Math.hypot(p - ofFirst.low, ofSecond.high - q),
    high: p - q + Math.hypot(ofFirst.high - p, q - ofSecond.low),
  }
}
