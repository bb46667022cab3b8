import { type Estimate, stratifiedEstimate } from '#lib/statistics/estimates/stratified'
import { type FullCount, type None, type Sample, sample } from '#lib/statistics/proportions/proportion'
import { bothWays, type FullCountVerdict, fullCountVerdict, type Readings } from '#lib/statistics/sampling/readings'
import { declareTolerance, type SampleVerdict, sampleVerdict } from '#lib/statistics/sampling/sample-verdict'
import type { StratumSize } from './model.ts'

/** A stratum with what was found in it so far: by the first reading of each decision. */
export interface ReadStratum extends StratumSize {
  readonly found: Readings
}

/** What a stratum shows once all that was to be read of it is read. */
export type StratumResult =
  | { readonly kind: 'being read'; readonly left: number }
  | { readonly kind: 'full count'; readonly verdict: FullCountVerdict }
  | {
      readonly kind: 'sample'
      readonly asRight: SampleVerdict
      readonly asWrong: SampleVerdict
      readonly wrong: Sample
    }

const readIn = ({ found: { right, wrong, cannotTell } }: ReadStratum): number => right + wrong + cannotTell

/**
 * What a stratum shows against the tolerance. Nothing before the last reading: whoever looks on the way and stops where it
 * pleases finds "within" twice as often as is stated. One that was read whole is a full count and has no interval. Those that
 * cannot be told are taken both ways.
 */
export function resultOf(stratum: ReadStratum, tolerance: number): StratumResult {
  const left = stratum.read - readIn(stratum)
  if (left > 0) return { kind: 'being read', left }
  if (stratum.read === stratum.of) return { kind: 'full count', verdict: fullCountVerdict(stratum.found, tolerance) }
  const { asRight, asWrong } = bothWays(stratum.found)
  const held = declareTolerance(tolerance)
  const taken = (counts: { hits: number; of: number }): Sample => sampled(counts, stratum.of)
  return {
    kind: 'sample',
    wrong: taken(asRight),
    asRight: sampleVerdict(taken(asRight), held),
    asWrong: sampleVerdict(taken(asWrong), held),
  }
}

function sampled({ hits, of }: { hits: number; of: number }, population: number): Sample {
  const made = sample(hits, of, population)
  if (made.kind !== 'sample') throw new RangeError('not a sample')
  return made
}

/**
 * The share of the whole frame that was wrong, each stratum by its weight, with those that cannot be told taken as right and as
 * wrong; null while something is to be read.
 */
export function estimateOf(
  strata: readonly ReadStratum[],
): { readonly asRight: Estimate | FullCount | None; readonly asWrong: Estimate | FullCount | None } | null {
  if (strata.some((stratum) => readIn(stratum) < stratum.read)) return null
  const taken = (way: 'asRight' | 'asWrong') =>
    stratifiedEstimate(strata.map((stratum) => ({ size: stratum.of, ...bothWays(stratum.found)[way] })))
  return { asRight: taken('asRight'), asWrong: taken('asWrong') }
}
