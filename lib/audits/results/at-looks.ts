import type { ClosedLook } from '../programme/readings-store.ts'
import type { ReadTwice } from '#lib/statistics/estimates/read-twice'
import type { Tolerance } from '#lib/statistics/sampling/sample-verdict'
import { type ReadStratum, resultOf, type StratumResult } from './results.ts'

/** What was read of a stratum up to a look, and what second readings by chance made of the whole frame up to it. */
export interface UpToLook {
  readonly stratum: ReadStratum
  readonly again: ReadTwice
}

/** What a stratum shows, and at which look its reading ended; null while it is being read. */
export interface ResultAtLook {
  readonly result: StratumResult
  readonly endedAt: number | null
  /** The stratum as it was read when it ended, or so far. */
  readonly stratum: ReadStratum
}

/**
 * What a stratum shows by a plan of several looks: nothing before the look that ended it was closed, and after it what was found
 * up to then, however the others go on. `upTo` gives what was read up to a look, `left` how many readings the open look waits for.
 */
export function resultAtLooks(
  closed: readonly ClosedLook[],
  { name, held, left, upTo }: { name: string; held: Tolerance; left: number; upTo: (look: number) => UpToLook },
): ResultAtLook {
  const ended = closed.find(({ goesOn }) => !goesOn.includes(name))
  const { stratum, again } = upTo(ended?.number ?? closed.length + 1)
  if (!ended) return { result: { kind: 'being read', left }, endedAt: null, stratum }
  const { right, wrong, cannotTell } = stratum.found
  const asRead = { ...stratum, read: right + wrong + cannotTell }
  return { result: resultOf(asRead, held, again), endedAt: ended.number, stratum: asRead }
}

/** Whether a plan of several looks has ended: its last look was closed and goes on with nothing. */
export const hasEnded = (closed: readonly ClosedLook[]): boolean => closed.at(-1)?.goesOn.length === 0
