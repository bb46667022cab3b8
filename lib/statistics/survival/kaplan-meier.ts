import type { Interval } from '../numbers/counts.ts'
import { Z_95 } from '../numbers/normal.ts'

/**
 * One case followed for a time: until it happened, or until we last looked and it had not. Only where nothing else can end
 * the waiting; where cases can be revoked or withdrawn, `cumulativeIncidence` is the measure.
 */
export interface Followed {
  readonly time: number
  readonly happened: boolean
}

/** What is known at a time at which it happened to somebody. */
export interface Step {
  readonly time: number
  readonly atRisk: number
  readonly events: number
  /** The share, 0 to 1, to whom it has happened by this time; those still waiting are counted in. */
  readonly happened: number
  /** Greenwood's standard error of that share; null once it has happened to all still followed. */
  readonly standardError: number | null
}

/**
 * The Kaplan-Meier curve, turned up: the share to whom it has happened by each time (informed, decided). Cases still
 * waiting are never dropped: they count until the time they were last seen. Times are 0 or more, in the
 * caller's unit. Throws a RangeError on others. Source: E. L. Kaplan and P. Meier, J. Am. Stat. Assoc. 53 (1958), 457-481.
 */
export const kaplanMeier = (cases: readonly Followed[]): readonly Step[] => {
  if (cases.some(({ time }) => !(time >= 0))) throw new RangeError('A time followed must be 0 or more')
  const steps: Step[] = []
  let waiting = 1
  let variance = 0
  let atRisk = cases.length
  for (const [time, { events, seen }] of countedByTime(cases)) {
    if (events > 0) {
      waiting *= 1 - events / atRisk
      variance += events / (atRisk * (atRisk - events))
      const standardError = events === atRisk ? null : waiting * Math.sqrt(variance)
      steps.push({ time, atRisk, events, happened: 1 - waiting, standardError })
    }
    atRisk -= seen
  }
  return steps
}

interface AtOneTime {
  events: number
  seen: number
}

const countedByTime = (cases: readonly Followed[]): Map<number, AtOneTime> => {
  const counted = new Map<number, AtOneTime>()
  for (const { time, happened } of [...cases].sort((a, b) => a.time - b.time)) {
    const together = counted.get(time) ?? { events: 0, seen: 0 }
    counted.set(time, { events: together.events + (happened ? 1 : 0), seen: together.seen + 1 })
  }
  return counted
}

// Shares are products of fractions: one half may come out a bit below itself.
const ROUNDING = 1e-12

/** The first time by which it had happened to at least this share (0.5: the median); null if not yet reached. */
export const timeBy = (curve: readonly Step[], share: number): number | null =>
  curve.find(({ happened }) => happened >= share - ROUNDING)?.time ?? null

/**
 * The 95% interval of the share to whom it has happened at a step, on the log-log scale, which stays between 0 and 1. Null where
 * it has happened to all still followed: how sure that is cannot be estimated. Only for a random sample of cases.
 * Source: J. D. Kalbfleisch and R. L. Prentice, The Statistical Analysis of Failure Time Data (1980), section 1.3.
 */
export const shareInterval = ({ happened, standardError }: Step): Interval | null => {
  if (standardError === null) return null
  const waiting = 1 - happened
  const reach = Math.exp((Z_95 * standardError) / (waiting * Math.abs(Math.log(waiting))))
  return { low: 1 - waiting ** (1 / reach), high: 1 - waiting ** reach }
}

/** The median time with its 95% limits, each null where it is not reached. */
export interface MedianTime {
  readonly median: number | null
  readonly low: number | null
  readonly high: number | null
}

/**
 * The median time of a random sample of cases, with the interval of Brookmeyer and Crowley: every time at which one half lies
 * within the limits of the curve. Source: R. Brookmeyer and J. Crowley, Biometrics 38 (1982), 29-41.
 */
export const medianTime = (curve: readonly Step[]): MedianTime => ({
  median: timeBy(curve, 0.5),
  low: curve.find((step) => (shareInterval(step)?.high ?? 1) >= 0.5)?.time ?? null,
  high: curve.find((step) => (shareInterval(step)?.low ?? 0) >= 0.5)?.time ?? null,
})
