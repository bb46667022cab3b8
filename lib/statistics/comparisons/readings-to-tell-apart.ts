import { checkBetween } from '../numbers/counts.ts'
import { normalQuantile } from '../numbers/normal.ts'

/**
 * How many readings in each of two groups are needed to tell one true share from another: at 5% two-sided, with the chance
 * (`power`) to see it where it is there. Whole, rounded up. 5% from 15% takes 141 in each group at power 0.8.
 * Source: J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd ed. (1981), section 3.2, no continuity correction.
 */
export const readingsToTellApart = (first: number, second: number, power = 0.8): number => {
  for (const share of [first, second]) checkBetween(share, 'A share')
  checkBetween(power, 'A power')
  if (first === second) throw new RangeError('Equal shares cannot be told apart')
  return Math.ceil(rawReadings(first, second, power))
}

/** The same before rounding. */
export const rawReadings = (first: number, second: number, power: number): number => {
  const spread = (share: number) => share * (1 - share)
  const middle = (first + second) / 2
  const wanted =
    normalQuantile(0.975) * Math.sqrt(2 * spread(middle)) +
    normalQuantile(power) * Math.sqrt(spread(first) + spread(second))
  return (wanted / (first - second)) ** 2
}
