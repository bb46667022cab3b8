import { fisherExact } from '#lib/statistics/comparisons/fisher'
import { newcombe } from '#lib/statistics/comparisons/newcombe'
import type { Sample } from '#lib/statistics/proportions/proportion'

/** How two samples compare: how much higher the first share is, from -1 to 1, its 95% limits, and the exact p. */
export interface Comparison {
  readonly difference: number
  readonly low: number
  readonly high: number
  readonly p: number
}

/** Below this p a difference is called detectable. */
const DETECTABLE = 0.05

/**
 * Compares two random samples: the first share less the second with Newcombe's interval, and Fisher's exact two-sided p.
 * Throws a RangeError on impossible counts.
 */
export const compare = (first: Sample, second: Sample): Comparison => ({
  ...newcombe(first, second),
  p: fisherExact(first, second),
})

/** A p as it is printed: three places, 'under 0.001' below that, 'over 0.999' where it would read as 1 and is not. */
const pInWords = (p: number): string => {
  if (p < 0.001) return 'under 0.001'
  return p < 1 && p >= 0.9995 ? 'over 0.999' : p.toFixed(3)
}

/** A share as points: '13.1', '−4.5' with the typographer's minus, which screen readers read out. */
export const points = (share: number): string => {
  const text = (Math.abs(share) * 100).toFixed(1)
  return share < 0 && text !== '0.0' ? `−${text}` : text
}

/**
 * What the comparison of this force with another shows: 'This force is 4.5 percentage points lower (could be −26.0 to 14.3),
 * exact p 0.733: no difference can be detected.'
 */
export const comparisonInWords = ({ difference, low, high, p }: Comparison): string =>
  `This force is ${higherInWords(difference)} (could be ${points(low)} to ${points(high)}), exact p ${pInWords(p)}: ` +
  (p < DETECTABLE ? 'the two differ.' : 'no difference can be detected.')

const higherInWords = (difference: number): string => {
  const apart = points(Math.abs(difference))
  if (apart === '0.0') return 'level'
  return `${apart} percentage points ${difference < 0 ? 'lower' : 'higher'}`
}

/** 'do not differ detectably (exact p 0.388)', or that they differ. */
export const acrossInWords = (p: number): string =>
  `${p < DETECTABLE ? 'differ' : 'do not differ detectably'} (exact p ${pInWords(p)})`
