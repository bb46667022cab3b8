import { linkedDesignEffect } from '#lib/statistics/estimates/clustered'
import { type ReadTwice, weightedUp } from '#lib/statistics/estimates/read-twice'
import { type Estimate, stratifiedEstimate } from '#lib/statistics/estimates/stratified'
import { type FullCount, type None, type Sample, sample } from '#lib/statistics/proportions/proportion'
import { bothWays, type FullCountVerdict, fullCountVerdict, type Readings } from '#lib/statistics/sampling/readings'
import { type SampleVerdict, sampleVerdict, type Tolerance } from '#lib/statistics/sampling/sample-verdict'
import type { StratumSize } from '../programme/model.ts'

/** A stratum with what was found in it so far, by every reading that was due of each. */
export interface ReadStratum extends StratumSize {
  readonly found: Readings
  /** Of those found right, so many by one reading alone. */
  readonly readOnce: number
  /** The linked crimes of which more than one was read. */
  readonly linked: readonly LinkedReadings[]
}

/** What was found in crimes that are linked. */
export interface LinkedReadings {
  readonly wrong: number
  readonly cannotTell: number
  readonly of: number
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
 * cannot be told are taken both ways. What second readings by chance overturned is weighted up to those read once.
 */
export function resultOf(stratum: ReadStratum, held: Tolerance, again: ReadTwice): StratumResult {
  const left = stratum.read - readIn(stratum)
  if (left > 0) return { kind: 'being read', left }
  const found = weightedUp(stratum.found, stratum.readOnce, again)
  if (stratum.read === stratum.of) return { kind: 'full count', verdict: fullCountVerdict(found, held.tolerance) }
  const { asRight, asWrong } = bothWays(found)
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
 * wrong; null while something is to be read. Linked crimes are one cluster each: they widen the interval. (The verdict on a stratum
 * needs no such widening: it is about what the frame holds, of which each crime was drawn by a ticket of its own.) Where there were several looks, at the confidence of each.
 */
export function estimateOf(
  strata: readonly ReadStratum[],
  again: ReadTwice,
  confidence = 0.95,
): { readonly asRight: Estimate | FullCount | None; readonly asWrong: Estimate | FullCount | None } | null {
  if (strata.some((stratum) => readIn(stratum) < stratum.read)) return null
  const taken = (way: 'asRight' | 'asWrong') =>
    stratifiedEstimate(
      strata.map((stratum) => ({
        size: stratum.of,
        ...bothWays(weightedUp(stratum.found, stratum.readOnce, again))[way],
        designEffect: designEffectOf(stratum, way),
      })),
      confidence,
    )
  return { asRight: taken('asRight'), asWrong: taken('asWrong') }
}

/** How many times as much the share of a stratum varies because crimes that were read in it are linked. */
function designEffectOf({ found, linked }: Pick<ReadStratum, 'found' | 'linked'>, way: 'asRight' | 'asWrong'): number {
  const all = bothWays(found)[way]
  if (all.of === 0) return 1
  return linkedDesignEffect(
    linked.map(({ wrong, cannotTell, of }) => ({ hits: way === 'asWrong' ? wrong + cannotTell : wrong, of })),
    all,
  )
}
