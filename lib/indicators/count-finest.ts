import type { Tx } from '#lib/base/database'
import { countFinest, type FinestCounts } from './counting/finest-store.ts'
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
