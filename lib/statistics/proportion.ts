import { wilson } from './wilson.ts'

/** Hits counted among so many: the raw material of every printed figure. Whole numbers, 0 or more. */
export interface Counts {
  readonly hits: number
  readonly of: number
}

/** A proportion with its 95% Wilson interval; `low` and `high` lie between 0 and 1. */
export interface Share extends Counts {
  readonly kind: 'share'
  readonly low: number
  readonly high: number
}

/** There was nothing to count: no proportion, and never 0 per cent. */
export interface None {
  readonly kind: 'none'
  readonly hits: 0
  readonly of: 0
}

export type Proportion = Share | None

/**
 * The proportion of hits among `of`, with its interval; 'none' where `of` is 0.
 * Throws a RangeError unless both are whole numbers with 0 <= hits <= of: more hits than cases is a wrong query.
 */
export const proportion = (hits: number, of: number): Proportion => {
  if (of === 0 && hits === 0) return { kind: 'none', hits: 0, of: 0 }
  return { kind: 'share', hits, of, ...wilson(hits, of) }
}
