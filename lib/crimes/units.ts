import type { Tx } from '#lib/base/database'
import { unitRows } from './search-store.ts'

/** The units of the force by name, to filter by. */
export const unitsOf = (tx: Tx): Promise<{ id: string; code: string; name: string }[]> => unitRows(tx)
