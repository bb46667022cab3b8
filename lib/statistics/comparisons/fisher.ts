import { checkCounts, type Counts } from '../numbers/counts.ts'
import { freemanHalton } from './freeman-halton.ts'

/**
 * Fisher's exact two-sided test: how likely a split at least as uneven as this one is, if both groups shared one rate.
 * Between 0 and 1; counted in whole numbers, so exact. Meant for audits and samples: some thousands, not millions.
 * Throws a RangeError on impossible counts.
 */
export const fisherExact = (first: Counts, second: Counts): number => {
  checkCounts(first.hits, first.of)
  checkCounts(second.hits, second.of)
  return freemanHalton([first, second])
}
