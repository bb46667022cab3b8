import type { Tx } from '#lib/base/database'
import { type DecisionMakerRow, decisionMakerRow, lockGrants, registeredRegistrars } from './decision-maker-store.ts'

/** What the register, the training list and the roles of the day say of one person. */
export const decisionMakerOn = (tx: Tx, staffId: string, day: string): Promise<DecisionMakerRow | undefined> =>
  decisionMakerRow(tx, staffId, day)

/**
 * Whether any registrar, or acting registrar, with a College register entry is in post on the day (HOCR-A-05), and
 * whether there is another besides the decision maker; where nobody decides yet, that is unknown.
 */
export async function registrarsOn(
  tx: Tx,
  day: string,
  decisionMakerId?: string,
): Promise<{ any: boolean; another: boolean | 'unknown' }> {
  const found = await registeredRegistrars(tx, day, decisionMakerId ?? null)
  return { any: found?.any ?? false, another: decisionMakerId === undefined ? 'unknown' : (found?.another ?? false) }
}

/** Holds the person's own roles still for this transaction, so that none is ended while they decide. */
export const lockOwnGrants = (tx: Tx, staffId: string): Promise<void> => lockGrants(tx, staffId)
