import { ALARM, ALERT, type Standing } from './funnel.ts'
import { checkBetween, checkCounts, type Counts } from '../numbers/counts.ts'
import { normalQuantile } from '../numbers/normal.ts'

/** How much more units scatter around a target than chance explains. */
export interface Dispersion {
  /** The mean square of the winsorised scores: 1 by chance alone. */
  readonly factor: number
  /** Whether the scatter is beyond what chance allows at 95%: the limits are then widened. */
  readonly isOver: boolean
  readonly units: number
}

/** The score of a unit: how many standard deviations it lies from the target, on the arcsine scale, where the spread is even. */
const scoreOf = ({ hits, of }: Counts, target: number): number => {
  checkCounts(hits, of)
  return 2 * Math.sqrt(of) * (Math.asin(Math.sqrt(hits / of)) - Math.asin(Math.sqrt(target)))
}

const WINSORISED = 0.1

/** Scores with the tenth farthest out at each end drawn in, so that the units that are judged do not widen their own limits. */
const winsorised = (scores: readonly number[]): number[] => {
  const ordered = [...scores].sort((a, b) => a - b)
  const out = Math.floor(scores.length * WINSORISED)
  const [low, high] = [ordered[out] ?? 0, ordered[scores.length - 1 - out] ?? 0]
  return scores.map((score) => Math.min(high, Math.max(low, score)))
}

/**
 * How much more units scatter around the target than chance explains, from at least two units.
 * Source: D. J. Spiegelhalter, Stat. Med. 24 (2005), 1185-1202, sections 4 and appendix A.3.
 */
export const dispersion = (units: readonly Counts[], target: number): Dispersion => {
  checkBetween(target, 'A target')
  if (units.length < 2) throw new RangeError('Scatter needs two units or more')
  const scores = winsorised(units.map((unit) => scoreOf(unit, target)))
  const factor = scores.reduce((sum, score) => sum + score * score, 0) / units.length
  const byChance = 1 + normalQuantile(0.975) * Math.sqrt(2 / units.length)
  return { factor, isOver: factor > byChance, units: units.length }
}

/**
 * Where a unit stands in a funnel whose limits are widened by the scatter of all units. Only where `isOver`: otherwise
 * the whole-number rule of `standingOf` holds. Widened limits say that units differ for reasons the target does not know.
 */
export const widenedStandingOf = (unit: Counts, target: number, { factor }: Dispersion): Standing => {
  const score = scoreOf(unit, target) / Math.sqrt(Math.max(1, factor))
  const side = score > 0 ? 'above' : 'below'
  if (Math.abs(score) > normalQuantile(1 - ALARM)) return `alarm ${side}`
  return Math.abs(score) > normalQuantile(1 - ALERT) ? `alert ${side}` : 'as expected'
}
