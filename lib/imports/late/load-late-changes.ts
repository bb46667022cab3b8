import type { Permit } from '#lib/base/permit'
import { loadCrime } from '#lib/cancellations/load/load-crime'
import type { RequestedCrime } from '#lib/cancellations/load/request-view'
import { type OpenLateChange, openLateChanges } from './late-store.ts'

/** A crime, and what changed after its cancellation and waits for the registrar, the oldest first. */
export interface LateChangesView {
  readonly crime: RequestedCrime
  readonly waiting: readonly OpenLateChange[]
}

/** A cancelled crime for the registrar to decide whether its cancellation stands. Undefined where there is no such crime. */
export const loadLateChanges = (
  permit: Permit<'late-change.answer'>,
  crimeId: string,
): Promise<LateChangesView | undefined> =>
  loadCrime(permit, crimeId, async (tx, crime) => ({
    crime,
    waiting: await openLateChanges(tx, crimeId),
  }))
