import type { Tx } from '#lib/base/database'
import { type DeciderRow, deciderRow, lockGrants, registeredRegistrar } from './store.ts'

export type { DeciderRow } from './store.ts'

/** What the register, the training list and the roles of the day say of one person. */
export const deciderOn = (tx: Tx, staffId: string, day: string): Promise<DeciderRow | undefined> => deciderRow(tx, staffId, day)

/** Whether any registrar with a College register entry is in post on the day (HOCR-A-05). */
export const registeredRegistrarOn = (tx: Tx, day: string): Promise<boolean> => registeredRegistrar(tx, day)

/** Holds the person's own roles still for this transaction, so that none is ended while they decide. */
export const holdOwnGrants = (tx: Tx, staffId: string): Promise<void> => lockGrants(tx, staffId)
