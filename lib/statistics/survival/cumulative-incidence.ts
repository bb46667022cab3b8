import { checkWhole } from '../numbers/counts.ts'

/**
 * One case followed for a time: until it happened, until it ended otherwise (revoked, withdrawn, no longer needed) so that it
 * can no longer happen, or until we last looked and it was still waiting.
 */
export interface FollowedToEnd {
  readonly time: number
  readonly end: 'happened' | 'otherwise' | 'waiting'
  /** So many cases were followed alike; one unless it is given. */
  readonly count?: number
}

/** What is known at a time at which something happened: shares from 0 to 1 that together make 1. */
export interface Incidence {
  readonly time: number
  readonly atRisk: number
  readonly events: { readonly happened: number; readonly otherwise: number }
  /** The share to whom it has happened by this time. */
  readonly happened: number
  /** The share that has ended otherwise. */
  readonly otherwise: number
  /** The share still waiting. */
  readonly waiting: number
}

/**
 * The cumulative incidence (Aalen and Johansen): the share to whom it has happened by each time, where others end otherwise. A
 * case revoked is not treated as one that might yet happen, as a Kaplan-Meier curve would; one still waiting is. Where
 * nothing ends otherwise the two are the same. Times are 0 or more, in the caller's unit, and counts whole (else RangeError).
 * Source: O. O. Aalen and S. Johansen, Scand. J. Stat. 5 (1978), 141-150.
 */
export const cumulativeIncidence = (cases: readonly FollowedToEnd[]): readonly Incidence[] => {
  if (cases.some(({ time }) => !(time >= 0))) throw new RangeError('A time followed must be 0 or more')
  for (const { count = 1 } of cases) checkWhole(count)
  const steps: Incidence[] = []
  let [happened, otherwise, waiting] = [0, 0, 1]
  let atRisk = cases.reduce((all, { count = 1 }) => all + count, 0)
  for (const [time, counted] of endsByTime(cases)) {
    const ended = counted.happened + counted.otherwise
    if (ended > 0) {
      happened += (waiting * counted.happened) / atRisk
      otherwise += (waiting * counted.otherwise) / atRisk
      waiting *= 1 - ended / atRisk
      const events = { happened: counted.happened, otherwise: counted.otherwise }
      steps.push({ time, atRisk, events, happened, otherwise, waiting })
    }
    atRisk -= ended + counted.waiting
  }
  return steps
}

const endsByTime = (cases: readonly FollowedToEnd[]): Map<number, Record<FollowedToEnd['end'], number>> => {
  const counted = new Map<number, Record<FollowedToEnd['end'], number>>()
  for (const { time, end, count = 1 } of [...cases].sort((a, b) => a.time - b.time)) {
    const ends = counted.get(time) ?? { happened: 0, otherwise: 0, waiting: 0 }
    counted.set(time, { ...ends, [end]: ends[end] + count })
  }
  return counted
}

// Shares are sums of fractions: one half may come out a bit below itself.
const ROUNDING = 1e-12

/** The first time by which it had happened to at least this share of all cases (0.5: one half); null if it never was. */
export const incidenceReached = (curve: readonly Incidence[], share: number): number | null =>
  curve.find(({ happened }) => happened >= share - ROUNDING)?.time ?? null
