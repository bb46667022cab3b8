import { checkBetween, checkCounts, checkWhole } from '../numbers/counts.ts'
import { chanceOfAtLeastMarked, chanceOfAtMostMarked } from '../numbers/hypergeometric.ts'
import { firstThatFits } from '../numbers/where-reached.ts'
import type { Sample } from './proportion.ts'

/** How many of a finite set are hits: the estimate and the exact limits, in cases. */
export interface CountLimits {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/**
 * How many of the whole set are hits, from a random sample of it without putting back: exact limits, both of which hold in
 * at least 95 of 100 audits. Null where the size of the set is not known. The limits are never below the hits found nor
 * above what the misses found leave. Source: H. S. Konijn, Statistical Theory of Sample Survey Design (1973), 79-83.
 */
export const hypergeometricLimits = ({ hits, of, population }: Sample, confidence = 0.95): CountLimits | null => {
  checkCounts(hits, of)
  checkBetween(confidence)
  if (population === null) return null
  checkWhole(population, of)
  const spare = (1 - confidence) / 2
  const draw = (marked: number) => ({ whole: population, marked, drawn: of })
  const least = hits
  const most = population - (of - hits)
  const low = firstThatFits((marked) => marked >= most || chanceOfAtLeastMarked(hits, draw(marked)) > spare, least)
  // The chance of so few falls as more are marked: the first number that is too many, less one.
  const tooMany = firstThatFits(
    (marked) => marked > most || chanceOfAtMostMarked(hits, draw(marked)) <= spare,
    least + 1,
  )
  // Multiplied first, so that of a set read whole it is the hits themselves.
  return { estimate: (hits * population) / of, low, high: tooMany - 1 }
}
