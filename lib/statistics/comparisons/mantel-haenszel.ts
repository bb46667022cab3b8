import { checkWhole, type Counts } from '../numbers/counts.ts'

/** One stratum: hits among those exposed, and among the others. */
export interface ExposedStratum {
  readonly exposed: Counts
  readonly others: Counts
}

/**
 * How many times as often it happens to the exposed as to the others, within each stratum and put together by the weights of
 * Mantel and Haenszel, so that strata of which the exposed have more do not pass for an effect. Null where there are no hits
 * among the others in a stratum that has both. Of a full count it is a description and has no interval. Throws a RangeError on
 * impossible counts. Source: N. Mantel and W. Haenszel, J. Natl. Cancer Inst. 22 (1959), 719-748; for ratios of shares
 * K. J. Rothman and S. Greenland, Modern Epidemiology, 2nd ed. (1998), 271.
 */
export const mantelHaenszel = (strata: readonly ExposedStratum[]): number | null => {
  let [above, below] = [0, 0]
  for (const { exposed, others } of strata) {
    for (const { hits, of } of [exposed, others]) checkWhole(of, hits)
    const all = exposed.of + others.of
    if (all === 0) continue
    above += (exposed.hits * others.of) / all
    below += (others.hits * exposed.of) / all
  }
  return below === 0 ? null : above / below
}
