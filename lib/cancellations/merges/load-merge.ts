import type { Permit } from '#lib/base/permit'
import { loadCrime } from '#lib/cancellations/load/load-crime'
import type { RequestedCrime } from '#lib/cancellations/load/request-view'
import { type ReopenedMerge, reopenedMergeOf } from './store.ts'

/** A crime, and its merge where that is to be looked at again. */
export interface MergeView {
  readonly crime: RequestedCrime
  readonly merge: ReopenedMerge | undefined
}

/** A merged crime as the page that looks at its merge shows it. Undefined where there is none, or it is not this person’s to see. */
export const loadMerge = (permit: Permit<'crime.see'>, crimeId: string): Promise<MergeView | undefined> =>
  loadCrime(permit, crimeId, async (tx, crime) => ({ crime, merge: await reopenedMergeOf(tx, crimeId) }))
