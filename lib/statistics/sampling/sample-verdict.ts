import { checkBetween } from '../numbers/counts.ts'
import { firstThatFits } from '../numbers/where-reached.ts'
import { exactLower, exactUpper } from '../proportions/exact-limits.ts'
import type { Sample } from '../proportions/proportion.ts'

/** What is declared before the draw: the tolerance, and how sure the verdict is to be. The method is always the same. */
export interface Tolerance {
  readonly tolerance: number
  readonly confidence: number
}

interface Limits {
  /** With the confidence declared the true share is at least so high. */
  readonly low: number
  /** With the confidence declared the true share is no higher. */
  readonly high: number
}

/** Where a sample does not show enough: how many readings would at the present number of errors, and how many these are more. */
interface NotEnough {
  readonly verdict: 'not enough evidence'
  readonly sufficient: number
  readonly more: number
}

export type SampleVerdict = Limits & ({ readonly verdict: 'above tolerance' | 'within tolerance' } | NotEnough)

/** A tolerance declared at 95% sure, unless another confidence is declared with it. */
export const declareTolerance = (tolerance: number, confidence = 0.95): Tolerance => {
  checkBetween(tolerance, 'A tolerance')
  checkBetween(confidence)
  return { tolerance, confidence }
}

/**
 * The three-way verdict on a random sample, by one-sided exact (Clopper-Pearson) limits: above the tolerance where even the
 * lower limit is above it, within where even the upper is not, else not enough evidence. Reading on until the verdict
 * pleases is not allowed for: who means to read on declares a `sequentialPlan`.
 */
export const sampleVerdict = (sample: Sample, { tolerance, confidence }: Tolerance): SampleVerdict => {
  const low = exactLower(sample, confidence)
  const high = exactUpper(sample, confidence)
  if (low > tolerance) return { verdict: 'above tolerance', low, high }
  if (high <= tolerance) return { verdict: 'within tolerance', low, high }
  const wanted = readingsForAssurance(sample.hits, { tolerance, confidence })
  // Once all there are have been read it is a full count, which needs no evidence.
  const sufficient = Math.min(wanted, sample.population ?? wanted)
  return { verdict: 'not enough evidence', low, high, sufficient, more: sufficient - sample.of }
}

/** The fewest readings with which so many errors would be within the tolerance. 0 errors: 29 for 10%, 59 for 5%, at 95%. */
export const readingsForAssurance = (errors: number, { tolerance, confidence }: Tolerance): number =>
  firstThatFits(
    (of) => exactUpper({ kind: 'sample', hits: errors, of, population: null }, confidence) <= tolerance,
    errors + 1,
  )
