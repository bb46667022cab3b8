import { checkBetween, checkWhole } from '../numbers/counts.ts'
import { chanceOfAtMostMarked } from '../numbers/hypergeometric.ts'
import { firstThatFits } from '../numbers/where-reached.ts'

/** How many to read so as to meet at least one error, if there are as many as stated. */
export interface Discovery {
  /** How many errors the set has at the stated share: null for a set without end. */
  readonly errors: number | null
  readonly readings: number
}

const ROUNDING = 1e-9

/**
 * Discovery sampling: how many to read to be sure, with this confidence, of meeting at least one error if the share of errors is
 * the stated one, in a finite set of so many or in one without end. Finding none then speaks against that share.
 */
export const discoverySample = (share: number, population: number | null = null, confidence = 0.95): Discovery => {
  checkBetween(share, 'A share')
  checkBetween(confidence)
  const miss = 1 - confidence
  if (population === null) return { errors: null, readings: Math.ceil(Math.log(miss) / Math.log1p(-share) - ROUNDING) }
  checkWhole(population, 1)
  const errors = Math.ceil(share * population - ROUNDING)
  const missesAll = (drawn: number) => chanceOfAtMostMarked(0, { whole: population, marked: errors, drawn })
  return { errors, readings: firstThatFits((drawn) => drawn >= population || missesAll(drawn) <= miss + ROUNDING, 1) }
}
