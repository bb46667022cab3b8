import type { Permit } from '#lib/base/permit'
import { loadCrime } from '#lib/cancellations/load/load-crime'
import type { RequestedCrime } from '#lib/cancellations/load/request-view'
import { openLateChanges } from './late-store.ts'

/** A crime, and whether something that changed after its cancellation waits for the registrar. */
export interface LateChangesView {
  readonly crime: RequestedCrime
  readonly isWaiting: boolean
}

/** A cancelled crime for the registrar to decide whether its cancellation stands. Undefined where there is no such crime. */
export const loadLateChanges = (
  permit: Permit<'late-change.answer'>,
  crimeId: string,
): Promise<LateChangesView | undefined> =>
  loadCrime(permit, crimeId, async (tx, crime) => ({
    crime,
    isWaiting: (await openLateChanges(tx, crimeId)).length > 0,
  }))
