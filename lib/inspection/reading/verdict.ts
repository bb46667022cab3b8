import { exactLower, exactUpper } from '#lib/statistics/clopper-pearson'
import type { Counts } from '#lib/statistics/proportion'

/** The share of errors that is tolerated: one in ten. The same for every row, and fixed before any row is read. */
export const TOLERANCE = 0.1

/**
 * What a sample allows one to say at the tolerance. 'above': 95% sure that the true share is higher than `limit`, which is
 * above the tolerance. 'within': 95% sure that it is no higher than `limit`, which is not. 'not-enough': neither;
 * `more` further records, none of them an error, would show that it is within.
 */
export type Verdict =
  | { readonly kind: 'above' | 'within'; readonly limit: number }
  | { readonly kind: 'not-enough'; readonly more: number }

/**
 * The verdict on a random sample, by exact one-sided 95% limits (Clopper-Pearson). Throws a RangeError on impossible
 * counts.
 */
export function verdictOf({ hits, of }: Counts, tolerance = TOLERANCE): Verdict {
  const lower = exactLower(hits, of)
  if (lower > tolerance) return { kind: 'above', limit: lower }
  const upper = exactUpper(hits, of)
  if (upper <= tolerance) return { kind: 'within', limit: upper }
  return { kind: 'not-enough', more: enoughFor(hits, of, tolerance) - of }
}

/** The smallest sample, larger than `of`, that shows with the same number of errors that the share is tolerated. */
function enoughFor(hits: number, of: number, tolerance: number): number {
  let [short, enough] = [of, of * 2]
  while (exactUpper(hits, enough) > tolerance) [short, enough] = [enough, enough * 2]
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2)
    if (exactUpper(hits, middle) > tolerance) short = middle
    else enough = middle
  }
  return enough
}
