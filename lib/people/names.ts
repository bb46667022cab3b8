import type { Tx } from '#lib/base/database'
import { installationOf, namesOf } from './store.ts'

/** The names behind staff ids, by id; one that is no member of staff is left out. */
export const staffNames = (tx: Tx, ids: readonly string[]): Promise<Map<string, string>> => namesOf(tx, ids)

/** What the force is called; empty before the beginning. */
export const forceNameOf = async (tx: Tx): Promise<string> => (await installationOf(tx))?.forceName ?? ''
