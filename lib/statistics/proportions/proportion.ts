import { checkCounts, checkWhole, type Counts } from '../numbers/counts.ts'

/**
 * A random sample: hits among those read. It alone has an interval. `population` is how many it was drawn from, null
 * where that is not known.
 */
export interface Sample extends Counts {
  readonly kind: 'sample'
  readonly population: number | null
}

/** All there are were counted. The share is what it is: a full count has no interval. */
export interface FullCount extends Counts {
  readonly kind: 'full-count'
}

/** There was nothing to count: no proportion, and never 0 per cent. */
export interface None {
  readonly kind: 'none'
  readonly hits: 0
  readonly of: 0
}

export type Proportion = Sample | FullCount | None

const NONE: None = { kind: 'none', hits: 0, of: 0 }

/**
 * The proportion of hits in a random sample of `of`, drawn from a population of so many where that is known; 'none' where
 * nothing was read. A sample of all there are is a full count. Throws a RangeError unless the counts are whole numbers with
 * 0 <= hits <= of <= population: more hits than cases is a wrong query.
 */
export const sample = (hits: number, of: number, population: number | null = null): Proportion => {
  if (population !== null) checkWhole(population, of)
  if (of === 0 && hits === 0) return NONE
  checkCounts(hits, of)
  return of === population ? { kind: 'full-count', hits, of } : { kind: 'sample', hits, of, population }
}

/** The proportion of hits where every case was counted; 'none' where there was no case. Throws a RangeError as `sample` does. */
export const fullCount = (hits: number, of: number): FullCount | None => {
  if (of === 0 && hits === 0) return NONE
  checkCounts(hits, of)
  return { kind: 'full-count', hits, of }
}
