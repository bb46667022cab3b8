import { checkBetween, checkCounts, checkWhole, type Counts, type Interval } from '../numbers/counts.ts'
import { normalQuantile, Z_95 } from '../numbers/normal.ts'
import { fullCount, type FullCount, type None } from '../proportions/proportion.ts'
import { scoreLimits } from '../proportions/wilson.ts'

/** A part of the population: how many cases it has, and the hits among those read, all of them or a random sample. */
export interface Stratum extends Counts {
  readonly size: number
  /** How many times as much its share varies because cases that were read are linked; 1 unless it is given. */
  readonly designEffect?: number
}

/** An estimate of a share of the whole population, with what it rests on. */
export interface Estimate {
  readonly kind: 'estimate'
  readonly share: number
  readonly standardError: number
  /** As many readings of a simple random sample would say as much. */
  readonly effectiveReadings: number
  /** How many times the variance is what it would be if no case were linked to another; at least 1. */
  readonly designEffect: number
  /** Wilson's interval with these, 95% unless another confidence was asked for. */
  readonly interval: Interval
  /** The same in cases of the population. */
  readonly total: Interval & { readonly estimate: number }
}

/**
 * The share of hits in a population read by strata, each stratum with its own weight: never the share of all readings
 * together, unless all were read at one rate. A stratum read whole is known and adds no variance; where every stratum was, the
 * result is a full count. A sampled stratum with no hits, or nothing but hits, looks as if it were certain: then no more
 * readings are claimed than its weight allows. A stratum with cases needs two readings, or all (else RangeError).
 * Whoever looks more than once asks for the confidence of each look.
 * Source: W. G. Cochran, Sampling Techniques, 3rd ed. (1977), section 5.11; L. Kish, Survey Sampling (1965), section 11.7.
 */
export const stratifiedEstimate = (strata: readonly Stratum[], confidence = 0.95): Estimate | FullCount | None => {
  checkBetween(confidence)
  for (const stratum of strata) checkStratum(stratum)
  const present = strata.filter(({ size }) => size > 0)
  const population = sumOf(present, ({ size }) => size)
  const hits = sumOf(present, (stratum) => stratum.hits)
  const sampled = present.filter(({ size, of }) => of < size)
  if (sampled.length === 0) return fullCount(hits, population)
  const share = sumOf(present, (stratum) => (stratum.size / population) * (stratum.hits / stratum.of))
  const variance = sumOf(sampled, (stratum) => varianceOf(stratum, population))
  const effectiveReadings = effective(sampled, population, share)
  const unlinked = sampled.map((stratum) => ({ ...stratum, designEffect: 1 }))
  const interval = scoreLimits(
    share,
    effectiveReadings,
    confidence === 0.95 ? Z_95 : normalQuantile((1 + confidence) / 2),
  )
  const misses = sumOf(present, (stratum) => stratum.of - stratum.hits)
  return {
    kind: 'estimate',
    share,
    standardError: Math.sqrt(variance),
    effectiveReadings,
    designEffect: effective(unlinked, population, share) / effectiveReadings,
    interval,
    total: {
      estimate: share * population,
      low: Math.max(hits, interval.low * population),
      high: Math.min(population - misses, interval.high * population),
    },
  }
}

const checkStratum = ({ size, hits, of, designEffect = 1 }: Stratum): void => {
  if (!(designEffect >= 1)) throw new RangeError('A design effect is at least 1')
  checkWhole(size, of)
  if (size === 0) return
  checkCounts(hits, of)
  if (of < 2 && of < size) throw new RangeError('A stratum needs two readings, or all its cases read')
}

const sumOf = <T>(list: readonly T[], value: (one: T) => number): number =>
  list.reduce((sum, one) => sum + value(one), 0)

const varianceOf = ({ size, hits, of, designEffect = 1 }: Stratum, population: number): number => {
  const p = hits / of
  return (designEffect * ((size / population) ** 2 * (1 - of / size) * p * (1 - p))) / (of - 1)
}

const effective = (sampled: readonly Stratum[], population: number, share: number): number => {
  const variance = sumOf(sampled, (stratum) => varianceOf(stratum, population))
  const isUnsure = sampled.some(({ hits, of }) => hits === 0 || hits === of)
  if (!isUnsure) return (share * (1 - share)) / variance
  const byWeight =
    1 /
    sumOf(
      sampled,
      ({ size, of, designEffect = 1 }) => (designEffect * ((size / population) ** 2 * (1 - of / size))) / of,
    )
  return variance === 0 ? byWeight : Math.min((share * (1 - share)) / variance, byWeight)
}
