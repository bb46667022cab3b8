import { checkRisks, type Risks } from './acceptance.ts'
import { checkCounts, type Counts } from '../numbers/counts.ts'

/**
 * A plan that is declared before the first reading and read one case at a time: two parallel lines, errors against readings.
 * `failGood` and `passBad` are the risks that Wald's bounds promise, a little above those asked for.
 */
export interface SequentialPlan {
  readonly slope: number
  /** How far the accept line lies below, and the reject line above, the slope times the readings. */
  readonly acceptBelow: number
  readonly rejectAbove: number
  readonly promised: { readonly failGood: number; readonly passBad: number }
}

/**
 * Wald's sequential probability ratio test between a good and a bad share of errors. Throws a RangeError on impossible risks.
 * Source: A. Wald, Sequential Analysis (1947), sections 3.2 and 5.3.
 */
export const sequentialPlan = (risks: Risks): SequentialPlan => {
  checkRisks(risks)
  const { good, bad, failGood, passBad } = risks
  const perError = Math.log((bad * (1 - good)) / (good * (1 - bad)))
  return {
    slope: Math.log((1 - good) / (1 - bad)) / perError,
    acceptBelow: Math.log((1 - failGood) / passBad) / perError,
    rejectAbove: Math.log((1 - passBad) / failGood) / perError,
    promised: { failGood: failGood / (1 - passBad), passBad: passBad / (1 - failGood) },
  }
}

/** What the plan says after so many readings. A plan once ended is not read on. */
export const sequentialStanding = (plan: SequentialPlan, { hits, of }: Counts): 'accept' | 'reject' | 'read on' => {
  checkCounts(hits, of)
  if (hits <= plan.slope * of - plan.acceptBelow) return 'accept'
  return hits >= plan.slope * of + plan.rejectAbove ? 'reject' : 'read on'
}
