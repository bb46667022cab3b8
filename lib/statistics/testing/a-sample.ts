import type { Sample } from '../proportions/proportion.ts'

/** A sample for a test, of a population that is not known unless it is given. */
export const aSample = (hits: number, of: number, population: number | null = null): Sample => ({
  kind: 'sample',
  hits,
  of,
  population,
})

/** Two limits as a pair, as check values give them. */
export const pair = (limits: { readonly low: number; readonly high: number }): [number, number] => [
  limits.low,
  limits.high,
]
