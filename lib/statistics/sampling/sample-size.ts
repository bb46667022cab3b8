import { checkBetween, checkWhole } from '../numbers/counts.ts'
import { normalQuantile, Z_95 } from '../numbers/normal.ts'

/** What a sample is to show: the share expected, and how many points either way (as shares, 0.05 for five) the answer may be off. */
export interface Precision {
  readonly expected: number
  readonly within: number
}

/** The readings of a simple random sample from a set without end that give this precision, before rounding. */
export const readingsWithoutEnd = ({ expected, within }: Precision, confidence = 0.95): number => {
  checkBetween(expected, 'An expected share')
  checkBetween(within, 'A precision')
  checkBetween(confidence)
  const z = confidence === 0.95 ? Z_95 : normalQuantile((1 + confidence) / 2)
  return (z * z * expected * (1 - expected)) / (within * within)
}

/**
 * How many to read for this precision, at 95% unless another confidence is asked for, from a finite set of so many (with the finite population correction) or from one
 * without end. Never more than there are. Source: W. G. Cochran, Sampling Techniques, 3rd ed. (1977), section 4.4.
 */
export const sampleSize = (precision: Precision, population: number | null = null, confidence = 0.95): number => {
  const raw = readingsWithoutEnd(precision, confidence)
  if (population === null) return Math.ceil(raw)
  checkWhole(population, 1)
  return Math.min(population, Math.ceil(raw / (1 + (raw - 1) / population)))
}
