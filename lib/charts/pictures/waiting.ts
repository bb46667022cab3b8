import {
  cumulativeIncidence,
  type FollowedToEnd,
  incidenceReached,
} from '#lib/statistics/survival/cumulative-incidence'
import { incidenceAt } from '#lib/statistics/survival/incidence-interval'
import { type Followed, kaplanMeier, shareInterval, timeBy } from '#lib/statistics/survival/kaplan-meier'

/** Cases followed from one moment, in days: where something else can end a wait, or where nothing can. */
export type Waiting =
  | { readonly kind: 'cumulative incidence'; readonly cases: readonly FollowedToEnd[] }
  | { readonly kind: 'kaplan-meier'; readonly cases: readonly Followed[] }

/** What is known at a day: the share to whom it had happened, and the 95% limits of a sample. */
export interface CurveStep {
  readonly time: number
  readonly share: number
  readonly interval: { readonly low: number; readonly high: number } | null
}

/** The curve of a wait: how the share to whom it happened grew, and what became of the cases. */
export interface Curve {
  readonly steps: readonly CurveStep[]
  /** The days by which it had happened to half; null where it has not. */
  readonly half: number | null
  readonly count: number
  readonly stillWaiting: number
  readonly endedOtherwise: number
  /** How many were still waiting, and followed, after so many days. */
  readonly waitingAfter: (days: number) => number
  readonly longest: number
}

/** The curve of cases. `isSample`: drawn at random, so that the share has an interval; a full count has none. */
export function curveOf(waiting: Waiting, isSample: boolean): Curve {
  const { cases } = waiting
  const ends = cases.map((each) => ('end' in each ? each.end : each.happened ? 'happened' : 'waiting'))
  return {
    ...(waiting.kind === 'kaplan-meier'
      ? withoutOtherEnds(waiting.cases, isSample)
      : withOtherEnds(waiting.cases, isSample)),
    count: cases.length,
    stillWaiting: ends.filter((end) => end === 'waiting').length,
    endedOtherwise: ends.filter((end) => end === 'otherwise').length,
    waitingAfter: (days) => cases.filter(({ time }) => time > days).length,
    longest: Math.max(0, ...cases.map(({ time }) => time)),
  }
}

function withoutOtherEnds(cases: readonly Followed[], isSample: boolean): Pick<Curve, 'steps' | 'half'> {
  const curve = kaplanMeier(cases)
  return {
    half: timeBy(curve, 0.5),
    steps: curve.map((step) => ({
      time: step.time,
      share: step.happened,
      interval: isSample ? shareInterval(step) : null,
    })),
  }
}

function withOtherEnds(cases: readonly FollowedToEnd[], isSample: boolean): Pick<Curve, 'steps' | 'half'> {
  const curve = cumulativeIncidence(cases)
  return {
    half: incidenceReached(curve, 0.5),
    steps: curve.map(({ time, happened }) => ({
      time,
      share: happened,
      interval: isSample ? incidenceAt(curve, time) : null,
    })),
  }
}

/** What is known after so many days: that of the last step by then. */
export const stepAt = (steps: readonly CurveStep[], days: number): CurveStep =>
  steps.findLast(({ time }) => time <= days) ?? { time: 0, share: 0, interval: null }
