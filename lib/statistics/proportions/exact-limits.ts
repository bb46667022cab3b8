import { chanceOfAtLeast, chanceOfAtMost } from '../numbers/binomial.ts'
import { checkBetween, checkCounts } from '../numbers/counts.ts'
import { whereReached } from '../numbers/where-reached.ts'
import type { Sample } from './proportion.ts'

/**
 * The exact one-sided lower limit: with this confidence the true share is at least so high. 0 with no hits.
 * Throws a RangeError on impossible counts or a confidence outside 0 to 1.
 */
export const exactLower = ({ hits, of }: Sample, confidence = 0.95): number => {
  checkCounts(hits, of)
  checkBetween(confidence)
  return hits === 0 ? 0 : whereReached((p) => chanceOfAtLeast(hits, of, p), 1 - confidence)
}

/** The exact one-sided upper limit: with this confidence the true share is no higher. 1 with nothing but hits. */
export const exactUpper = ({ hits, of }: Sample, confidence = 0.95): number => {
  checkCounts(hits, of)
  checkBetween(confidence)
  return hits === of ? 1 : whereReached((p) => 1 - chanceOfAtMost(hits, of, p), confidence)
}
