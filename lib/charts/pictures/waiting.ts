import {
  cumulativeIncidence,
  type FollowedToEnd,
  incidenceReached,
} from '#lib/statistics/survival/cumulative-incidence'
import { incidenceAt } from '#lib/statistics/survival/incidence-interval'
import { type Followed, kaplanMeier, medianTime, shareInterval, timeBy } from '#lib/statistics/survival/kaplan-meier'

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
  /** Its 95% limits, for a sample in which nothing else ends a wait; null where they are not reached or not known. */
  readonly halfLimits: { readonly low: number; readonly high: number } | null
  readonly count: number
  readonly stillWaiting: number
  readonly endedOtherwise: number
  /** How many were still waiting, and followed, after so many days. */
  readonly waitingAfter: (days: number) => number
}

/** The curve of cases. `isSample`: drawn at random, so that the share has an interval; a full count has none. */
export function curveOf(waiting: Waiting, isSample: boolean): Curve {
  const cases = waiting.cases.map((each) => ({
    time: each.time,
    end: 'end' in each ? each.end : each.happened ? 'happened' : 'waiting',
    count: 'count' in each ? (each.count ?? 1) : 1,
  }))
  const sum = (which: (each: (typeof cases)[number]) => boolean): number =>
    cases.filter(which).reduce((all, { count }) => all + count, 0)
  return {
    ...(waiting.kind === 'kaplan-meier'
      ? withoutOtherEnds(waiting.cases, isSample)
      : withOtherEnds(waiting.cases, isSample)),
    count: sum(() => true),
    stillWaiting: sum(({ end }) => end === 'waiting'),
    endedOtherwise: sum(({ end }) => end === 'otherwise'),
    waitingAfter: (days) => sum(({ time }) => time > days),
  }
}

function withoutOtherEnds(cases: readonly Followed[], isSample: boolean): Pick<Curve, 'steps' | 'half' | 'halfLimits'> {
  const curve = kaplanMeier(cases)
  const { low, high } = medianTime(curve)
  return {
    half: timeBy(curve, 0.5),
    halfLimits: isSample && low !== null && high !== null ? { low, high } : null,
    steps: curve.map((step) => ({
      time: step.time,
      share: step.happened,
      interval: isSample ? shareInterval(step) : null,
    })),
  }
}

function withOtherEnds(
  cases: readonly FollowedToEnd[],
  isSample: boolean,
): Pick<Curve, 'steps' | 'half' | 'halfLimits'> {
  const curve = cumulativeIncidence(cases)
  return {
    halfLimits: null,
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
