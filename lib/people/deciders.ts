import type { Tx } from '#lib/base/database'
import { type DeciderRow, deciderRow, lockGrants, registeredRegistrars } from './store.ts'

/** What the register, the training list and the roles of the day say of one person. */
export const deciderOn = (tx: Tx, staffId: string, day: string): Promise<DeciderRow | undefined> =>
  deciderRow(tx, staffId, day)

/**
 * Whether any registrar, or acting registrar, with a College register entry is in post on the day (HOCR-A-05), and
 * whether there is another besides the decider; where nobody decides yet, that is unknown.
 */
export async function registrarsOn(
  tx: Tx,
  day: string,
  deciderId?: string,
): Promise<{ any: boolean; another: boolean | 'unknown' }> {
  const found = await registeredRegistrars(tx, day, deciderId ?? null)
  return { any: found?.any ?? false, another: deciderId === undefined ? 'unknown' : (found?.another ?? false) }
}

/** Holds the person's own roles still for this transaction, so that none is ended while they decide. */
export const holdOwnGrants = (tx: Tx, staffId: string): Promise<void> => lockGrants(tx, staffId)
