import { checkBetween } from './counts.ts'
import { whereReached } from './where-reached.ts'

/** The standard normal value with 2.5% above it. */
export const Z_95 = 1.959963984540054

const FARTHEST = 8

/** The chance between 0 and x, by Marsaglia's series; exact to rounding for |x| up to 8. Source: J. Stat. Softw. 11 (2004) 4. */
const chanceFromMiddle = (x: number): number => {
  let [term, sum] = [x, x]
  for (let i = 3; sum + term !== sum; i += 2) {
    term *= (x * x) / i
    sum += term
  }
  return (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)
}

/** The standard normal value with this chance below it, 0 < chance < 1; exact to about twelve places. */
export const normalQuantile = (chance: number): number => {
  checkBetween(chance, 'A chance')
  if (chance < 0.5) return -normalQuantile(1 - chance)
  return whereReached((x) => 0.5 + chanceFromMiddle(x), chance, { low: 0, high: FARTHEST })
}
