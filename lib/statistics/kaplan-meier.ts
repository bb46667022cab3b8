/** One case followed for a time: until it happened, or until we last looked and it had not. */
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
 * The Kaplan-Meier curve, turned up: the share to whom it has happened by each time (told, decided). Cases still
 * waiting are never dropped: they count until the time they were last seen. Times are 0 or more, in the
 * caller's unit. Throws a RangeError on others.
 */
export const kaplanMeier = (cases: readonly Followed[]): readonly Step[] => {
  if (cases.some(({ time }) => !(time >= 0))) throw new RangeError('A time followed is nought or more')
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
