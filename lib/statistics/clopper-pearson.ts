import { chanceOfAtLeast, chanceOfAtMost } from './binomial.ts'
import { checkConfidence, checkCounts } from './counts.ts'

/** The p between 0 and 1 at which a function that only grows reaches a level, to the last bit. */
const whereReached = (grows: (p: number) => number, level: number): number => {
  let low = 0
  let high = 1
  for (let round = 0; round < 200; round += 1) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (grows(middle) < level) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The exact one-sided lower limit: with this confidence the true share is at least so high. 0 with no hits.
 * Throws a RangeError on impossible counts or a confidence outside 0 to 1.
 */
export const exactLower = (hits: number, of: number, confidence = 0.95): number => {
  checkCounts(hits, of)
  checkConfidence(confidence)
  return hits === 0 ? 0 : whereReached((p) => chanceOfAtLeast(hits, of, p), 1 - confidence)
}

/** The exact one-sided upper limit: with this confidence the true share is no higher. 1 with nothing but hits. */
export const exactUpper = (hits: number, of: number, confidence = 0.95): number => {
  checkCounts(hits, of)
  checkConfidence(confidence)
  return hits === of ? 1 : whereReached((p) => 1 - chanceOfAtMost(hits, of, p), confidence)
}
