import { ALARM, ALERT, type Standing, thresholds } from '#lib/statistics/charts/funnel'
import type { Proportion } from '#lib/statistics/proportions/proportion'

/** A unit, district or force in a funnel: hits of so many. */
export interface FunnelUnit {
  readonly key: string
  readonly name: string
  readonly figure: Exclude<Proportion, { kind: 'none' }>
  /** Drawn as a square: the reader's own. */
  readonly isOwn?: boolean
}

export interface Funnel {
  /** In the order of their names, which says nothing of how they did. */
  readonly units: readonly FunnelUnit[]
  /** What a unit is: 'Force'. */
  readonly what: string
  /** What was counted among what: 'Wrongly cancelled', 'cancelled crimes reviewed'. */
  readonly hits: string
  readonly of: string
  /** The share that is held against them all, between 0 and 1, and who set it. */
  readonly target: number
  readonly setBy: string
}

/** A unit with the letter that stands for it in the picture, and where it stands. */
export interface Placed extends FunnelUnit {
  readonly letter: string
  readonly standing: Standing
}

/** The limits of so many cases as shares, from the lower 99.8% to the upper; null where no count reaches one. */
export function limitsAt(of: number, target: number) {
  const [alert, alarm] = [thresholds(of, target, ALERT), thresholds(of, target, ALARM)]
  const share = (count: number | null): number | null => (count === null ? null : count / of)
  return {
    limit: [share(alert.tooFew), share(alert.tooMany)],
    outer: [share(alarm.tooFew), share(alarm.tooMany)],
  } as const
}
