import { checkBetween, checkWhole } from '../numbers/counts.ts'

/** A chart of the gaps between rare events: how many good cases lie from one to the next. */
export interface GapChart {
  /** The chance of an event at each case, estimated from the gaps. */
  readonly rate: number
  readonly centre: number
  /** At most so many good cases between two events are too few by chance; null where none can be. */
  readonly tooShort: number | null
  /** At least so many are a gap longer than chance explains: things got better, or events are no longer found. */
  readonly tooLong: number
  readonly standings: readonly ('as expected' | 'too short' | 'too long')[]
}

/**
 * The g-chart of rare events: `gaps` are the good cases before each event, in the order of time; those since the last event
 * (`since`) tell only of a gap not over yet and count for the rate. Exact limits of the geometric distribution with this chance
 * on each side. Null with no event. Source: J. C. Benneyan, Health Care Manag. Sci. 4 (2001), 305-318.
 */
export const gapChart = (gaps: readonly number[], since = 0, chance = 0.00135): GapChart | null => {
  for (const gap of [...gaps, since]) checkWhole(gap)
  checkBetween(chance, 'A chance')
  if (gaps.length === 0) return null
  const good = gaps.reduce((sum, gap) => sum + gap, since)
  const rate = gaps.length / (good + gaps.length)
  if (rate === 1) return null
  // P(gap >= g) = (1 - rate)^g and P(gap <= g) = 1 - (1 - rate)^(g + 1).
  const perCase = Math.log1p(-rate)
  const shortest = Math.floor(Math.log1p(-chance) / perCase - 1 + ROUNDING)
  const tooLong = Math.ceil(Math.log(chance) / perCase - ROUNDING)
  const tooShort = shortest < 0 ? null : shortest
  const standing = (gap: number) =>
    gap >= tooLong ? 'too long' : tooShort !== null && gap <= tooShort ? 'too short' : 'as expected'
  return { rate, centre: (1 - rate) / rate, tooShort, tooLong, standings: gaps.map(standing) }
}

const ROUNDING = 1e-9
