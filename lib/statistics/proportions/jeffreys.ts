import { checkBetween, checkCounts, type Interval } from '../numbers/counts.ts'
import { jeffreysChanceBelow } from '../numbers/half-integer-beta.ts'
import { whereReached } from '../numbers/where-reached.ts'
import type { Sample } from './proportion.ts'

/**
 * Jeffreys' interval, 95% unless asked otherwise: a check of how far an answer hangs on the method, never the figure that is
 * printed. 0 below with no hits, 1 above with nothing but hits.
 * Source: L. D. Brown, T. T. Cai and A. DasGupta, Stat. Sci. 16 (2001), 101-133.
 */
export const jeffreys = ({ hits, of }: Sample, confidence = 0.95): Interval => {
  checkCounts(hits, of)
  checkBetween(confidence)
  const at = (level: number) => whereReached((share) => jeffreysChanceBelow(share, hits, of - hits), level)
  return {
    low: hits === 0 ? 0 : at((1 - confidence) / 2),
    high: hits === of ? 1 : at((1 + confidence) / 2),
  }
}

/** How likely the true share is above a tolerance between 0 and 1, in the eyes of one who knew nothing before (Jeffreys' prior). */
export const chanceAbove = ({ hits, of }: Sample, tolerance: number): number => {
  checkCounts(hits, of)
  checkBetween(tolerance, 'A tolerance')
  return 1 - jeffreysChanceBelow(tolerance, hits, of - hits)
}
