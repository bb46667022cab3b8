import { checkCounts, checkWhole } from '../numbers/counts.ts'
import type { Readings } from '../sampling/readings.ts'

/** Of the cases that a first reader found right: how many a random part was read again by somebody else, and how many of these came out wrong. */
export interface ReadTwice {
  readonly of: number
  readonly overturned: number
}

/**
 * Readings with what second readings by chance say of those read once: of so many found right at a first reading alone, as
 * large a share is taken as wrong as was overturned of those read twice. The whole part counts as wrong, a remaining part of one
 * as not to be told, so that no verdict gains by rounding. Nothing is added where none was read twice. Source: two-phase
 * sampling, W. G. Cochran, Sampling Techniques, 3rd ed. (1977), section 12.2. Throws a RangeError where counts are impossible.
 */
export function weightedUp(readings: Readings, readOnce: number, { of, overturned }: ReadTwice): Readings {
  checkWhole(readOnce, 0)
  if (readOnce > readings.right) throw new RangeError('More were read once than were found right')
  if (of === 0) return readings
  checkCounts(overturned, of)
  const expected = (readOnce * overturned) / of
  const [wrong, atMost] = [Math.floor(expected), Math.ceil(expected)]
  return {
    right: readings.right - atMost,
    wrong: readings.wrong + wrong,
    cannotTell: readings.cannotTell + atMost - wrong,
  }
}
