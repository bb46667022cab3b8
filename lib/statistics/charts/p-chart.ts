import { standingOf, type Standing } from './funnel.ts'
import { chanceOfAtLeast } from '../numbers/binomial.ts'
import { checkCounts, type Counts } from '../numbers/counts.ts'

/** A month of a p-chart: its share, the classical limits, and the exact chance of so many hits or more. */
export interface ChartedShare extends Counts {
  readonly share: number
  /** The three-sigma limits, as drawn, between 0 and 1. */
  readonly low: number
  readonly high: number
  readonly chanceOfSoMany: number
  /** By the exact whole-number rule, not by the drawn limits: these misjudge small months. */
  readonly standing: Standing
}

export interface ShareChart {
  readonly mean: number
  readonly points: readonly ChartedShare[]
}

/**
 * Shares over time around their mean over all periods. Null where nothing was counted, or there were no hits or nothing but
 * hits: then nothing varies. Periods with no cases are left out by the caller. Source: W. A. Shewhart (1931), chapter 20.
 */
export const pChart = (periods: readonly Counts[]): ShareChart | null => {
  for (const { hits, of } of periods) checkCounts(hits, of)
  const hits = periods.reduce((sum, period) => sum + period.hits, 0)
  const of = periods.reduce((sum, period) => sum + period.of, 0)
  if (of === 0 || hits === 0 || hits === of) return null
  const mean = hits / of
  return {
    mean,
    points: periods.map((period) => {
      const reach = 3 * Math.sqrt((mean * (1 - mean)) / period.of)
      return {
        ...period,
        share: period.hits / period.of,
        low: Math.max(0, mean - reach),
        high: Math.min(1, mean + reach),
        chanceOfSoMany: chanceOfAtLeast(period.hits, period.of, mean),
        standing: standingOf(period, mean),
      }
    }),
  }
}
