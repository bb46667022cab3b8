import { chanceOfAtMost } from '../numbers/binomial.ts'
import { checkBetween, checkWhole } from '../numbers/counts.ts'

/** Read so many; pass with at most so many errors. */
export interface AcceptancePlan {
  readonly readings: number
  readonly allowed: number
}

/** What a plan must tell apart: a good share of errors and a bad one, and the risks of taking one for the other. */
export interface Risks {
  readonly good: number
  readonly bad: number
  /** The highest chance to fail the good. */
  readonly failGood: number
  /** The highest chance to pass the bad. */
  readonly passBad: number
}

/** The operating characteristic: the chance that work with this share of errors passes the plan. */
export const chanceToPass = ({ readings, allowed }: AcceptancePlan, share: number): number => {
  checkWhole(readings, 1)
  checkWhole(allowed)
  checkBetween(share, 'A share')
  return chanceOfAtMost(allowed, readings, share)
}

/** Throws a RangeError unless 0 < good < bad < 1 and both risks lie between 0 and one half. */
export const checkRisks = ({ good, bad, failGood, passBad }: Risks): void => {
  for (const share of [good, bad]) checkBetween(share, 'A share')
  if (good >= bad) throw new RangeError('The good share must be below the bad one')
  for (const risk of [failGood, passBad])
    if (!(risk > 0 && risk < 0.5)) throw new RangeError('A risk must lie between 0 and one half')
}

const MOST_ALLOWED = 500

/**
 * The plan with the fewest readings that keeps both risks. For "may this team go on deciding by itself?", never for a published
 * share. Throws a RangeError where the shares lie too close together for a plan of a size anyone could read.
 */
export const acceptancePlan = (risks: Risks): AcceptancePlan => {
  checkRisks(risks)
  let readings = 1
  for (let allowed = 0; allowed <= MOST_ALLOWED; allowed += 1) {
    readings = Math.max(readings, allowed + 1)
    while (chanceOfAtMost(allowed, readings, risks.bad) > risks.passBad) readings += 1
    if (chanceOfAtMost(allowed, readings, risks.good) >= 1 - risks.failGood) return { readings, allowed }
  }
  throw new RangeError('The good and the bad share lie too close together for a plan')
}
