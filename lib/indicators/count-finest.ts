import type { Tx } from '#lib/base/database'
import { type AdjustedCrime, countFinest, entriesSince, type FinestCounts } from './counting/finest-store.ts'
import { boundsOf } from './kinds/bounds.ts'
import type { Definition, Period } from './kinds/indicator.ts'
import { indicatorOf } from './indicators-store.ts'

/** The cases of some indicators in a period as finely as any published table needs them, all of one moment. */
export const finestOf = (tx: Tx, ids: readonly string[], period: Pick<Period, 'from' | 'to'>): Promise<FinestCounts> =>
  countFinest(tx, ids.map(known), boundsOf(period))

/** What an indicator counts, as it is printed beside every figure. */
export const definitionOf = (id: string): Definition => known(id).definition

const known = (id: string) => {
  const indicator = indicatorOf(id)
  if (!indicator) throw new RangeError(`No indicator is called ${id}`)
  return indicator
}

export type { AdjustedCrime } from './counting/finest-store.ts'

/** What was entered since a place of the log about crimes that some indicators count in a period, the newest first. */
export const adjustedSince = (
  tx: Tx,
  ids: readonly string[],
  { period, since }: { readonly period: Pick<Period, 'from' | 'to'>; readonly since: number },
): Promise<AdjustedCrime[]> => entriesSince(tx, ids.map(known), boundsOf(period), since)
