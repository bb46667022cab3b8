/** Hits counted among so many: the raw material of every printed figure. Whole numbers, 0 or more, hits at most `of`. */
export interface Counts {
  readonly hits: number
  readonly of: number
}

/** Two limits of a share, each between 0 and 1, low <= high. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Throws a RangeError unless a count is a whole number of at least `least`. */
export const checkWhole = (count: number, least = 0): void => {
  if (!Number.isSafeInteger(count) || count < least)
    throw new RangeError(`A count must be a whole number, ${String(least)} or more`)
}

/** Throws a RangeError unless hits and of are whole numbers with 0 <= hits <= of and of above 0. */
export const checkCounts = (hits: number, of: number): void => {
  checkWhole(hits)
  checkWhole(of)
  if (of === 0) throw new RangeError('With nothing counted there is no proportion')
  if (hits > of) throw new RangeError(`There cannot be ${String(hits)} hits among ${String(of)}`)
}

/** Throws a RangeError unless a value (a confidence, a risk, a tolerance) lies between 0 and 1, both left out. */
export const checkBetween = (value: number, name = 'Confidence'): void => {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie between 0 and 1`)
}
