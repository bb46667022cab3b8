import type { Tx } from '#lib/base/database'
import { namesOf } from './store.ts'

/** The names behind staff ids, by id; one that is no member of staff is left out. */
export const staffNames = (tx: Tx, ids: readonly string[]): Promise<Map<string, string>> => namesOf(tx, ids)
