import { confidenceOfEach } from '#lib/statistics/sampling/looks'
import { sampleSize } from '#lib/statistics/sampling/sample-size'
import type { DeclaredAudit, StratumSize } from './model.ts'

/** Read whole in every audit, however few are drawn of the rest. */
const ALWAYS_READ: readonly string[] = ['rape or homicide', 'child, grave']

const LEAST = 10

/**
 * How many are read of each stratum. A full count reads all. A sample reads all of the strata that are always read, and of the
 * rest as many as the declared precision needs (with the finite population correction), shared out by size, ten or all of
 * each at least. More looks need more readings, since each of them has to be surer. Source: Cochran, Sampling Techniques, 3rd ed. (1977), sections 4.4 and 5.5.
 */
export function sizesOf(
  { kind, precision, looks }: Pick<DeclaredAudit, 'kind' | 'precision' | 'looks'>,
  counts: ReadonlyMap<string, number>,
): readonly StratumSize[] {
  const strata = [...counts].sort(([left], [right]) => (left < right ? -1 : 1))
  if (kind !== 'sample' || precision === null) return strata.map(([stratum, of]) => ({ stratum, of, read: of }))
  const isDrawn = (stratum: string): boolean => !ALWAYS_READ.includes(stratum)
  const population = strata.reduce((sum, [stratum, of]) => (isDrawn(stratum) ? sum + of : sum), 0)
  const wanted = population === 0 ? 0 : sampleSize(precision, population, confidenceOfEach(looks))
  return strata.map(([stratum, of]) => ({
    stratum,
    of,
    read: isDrawn(stratum) ? Math.min(of, Math.max(LEAST, Math.ceil((wanted * of) / population))) : of,
  }))
}
