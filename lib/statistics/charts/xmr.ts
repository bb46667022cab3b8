/** A chart of single values and their moving ranges: the natural limits of a steady process, in the values' unit. */
export interface XmrChart {
  readonly mean: number
  readonly meanRange: number
  readonly low: number
  readonly high: number
  readonly highestRange: number
  /** The places, from 0, of values outside the limits. */
  readonly outside: readonly number[]
  /** The places of values whose step from the one before is beyond the highest range. */
  readonly jumps: readonly number[]
}

const TO_LIMITS = 2.66
const TO_RANGE = 3.267

/**
 * The XmR chart of counts or times, in the order of time; null below two values. Limits may lie below 0 for values that cannot.
 * Source: D. J. Wheeler, Understanding Variation (1993); 2.66 and 3.267 are 3/d2 and D4 of ranges of two.
 */
export const xmrChart = (values: readonly number[]): XmrChart | null => {
  if (values.some((value) => !Number.isFinite(value))) throw new RangeError('A chart is of finite numbers')
  if (values.length < 2) return null
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? 0)))
  const mean = meanOf(values)
  const meanRange = meanOf(ranges)
  const [low, high] = [mean - TO_LIMITS * meanRange, mean + TO_LIMITS * meanRange]
  const highestRange = TO_RANGE * meanRange
  const places = (list: readonly number[], isOut: (value: number) => boolean) =>
    list.flatMap((value, at) => (isOut(value) ? [at] : []))
  return {
    mean,
    meanRange,
    low,
    high,
    highestRange,
    outside: places(values, (value) => value < low || value > high),
    jumps: places(ranges, (range) => range > highestRange).map((at) => at + 1),
  }
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
