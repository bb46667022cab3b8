import { checkCounts, checkWhole, type Counts, type Interval } from '../numbers/counts.ts'
import { fullCount, type FullCount, type None } from '../proportions/proportion.ts'
import { scoreLimits } from '../proportions/wilson.ts'

/** An estimate from cases that come in clusters. */
export interface ClusteredEstimate {
  readonly kind: 'estimate'
  readonly share: number
  readonly standardError: number
  /** How many times the variance is that of a simple random sample of as many cases; at least 1. */
  readonly designEffect: number
  readonly effectiveReadings: number
  /** Wilson's 95% interval with these. */
  readonly interval: Interval
}

/**
 * The share of hits in a random sample of clusters, every case of each of which was read: linked crimes are one cluster, as one
 * decision often made them all. The ratio estimate with its variance between clusters; `population` is how many clusters there
 * are, null where unknown; where all were read it is a full count. Where clusters show no difference (none or all hit) they count as one reading each. No more readings
 * are claimed than cases were read. Throws a RangeError below two clusters.
 * Source: W. G. Cochran, Sampling Techniques, 3rd ed. (1977), section 9A.5; L. Kish, Survey Sampling (1965), section 5.4.
 */
export const clusteredEstimate = (
  clusters: readonly Counts[],
  population: number | null = null,
): ClusteredEstimate | FullCount | None => {
  for (const { hits, of } of clusters) checkCounts(hits, of)
  const n = clusters.length
  if (n < 2) throw new RangeError('An estimate needs two clusters or more')
  if (population !== null) checkWhole(population, n)
  const hits = clusters.reduce((sum, cluster) => sum + cluster.hits, 0)
  const cases = clusters.reduce((sum, cluster) => sum + cluster.of, 0)
  if (n === population) return fullCount(hits, cases)
  const share = hits / cases
  const left = population === null ? 1 : 1 - n / population
  const squares = clusters.reduce((sum, cluster) => sum + (cluster.hits - share * cluster.of) ** 2, 0)
  const variance = (left * n * squares) / ((n - 1) * cases * cases)
  const estimated = squares === 0 ? n / left : (share * (1 - share)) / variance
  const effectiveReadings = Math.min(cases / left, estimated)
  return {
    kind: 'estimate',
    share,
    standardError: Math.sqrt(variance),
    designEffect: cases / left / effectiveReadings,
    effectiveReadings,
    interval: scoreLimits(share, effectiveReadings),
  }
}

/**
 * How many times as much an estimate varies because some of the cases read are linked: 1 where none are, and never less.
 * `linked` are the clusters of which more than one case was read, `all` everything that was read, those included. Where all of
 * `all` are of one cluster, they are one reading. Throws a RangeError where the linked ones are more than all.
 * Source: L. Kish, Survey Sampling (1965), section 5.4.
 */
export const linkedDesignEffect = (linked: readonly Counts[], all: Counts): number => {
  checkCounts(all.hits, all.of)
  const left = linked.reduce(({ hits, of }, each) => ({ hits: hits - each.hits, of: of - each.of }), all)
  checkWhole(left.hits)
  checkWhole(left.of, left.hits)
  if (linked.length === 0) return 1
  const single = Array.from({ length: left.of }, (_, n) => ({ hits: n < left.hits ? 1 : 0, of: 1 }))
  const clusters = [...linked, ...single]
  if (clusters.length === 1) return all.of
  const made = clusteredEstimate(clusters)
  if (made.kind !== 'estimate') throw new RangeError('not an estimate')
  // Of readings without a link the design effect of clusters is n / (n - 1), as their variance is divided by n - 1.
  const isCertain = all.hits === 0 || all.hits === all.of
  return isCertain ? made.designEffect : Math.max(1, (made.designEffect * (all.of - 1)) / all.of)
}
