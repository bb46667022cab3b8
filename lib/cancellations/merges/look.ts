import type { Permit } from '#lib/base/permit'
import { lookInCase } from '#lib/cancellations/crime-in-case'
import type { CrimeSeen } from '#lib/cancellations/seen'
import { type ReopenedMerge, reopenedMergeOf } from './store.ts'

/** A crime, and its merge where that is to be looked at again. */
export interface MergeLook {
  readonly crime: CrimeSeen
  readonly merge: ReopenedMerge | undefined
}

/** A merged crime as the page that looks at its merge shows it. Undefined where there is none, or it is not this person’s to see. */
export const lookAtMerge = (permit: Permit<'crime.look'>, crimeId: string): Promise<MergeLook | undefined> =>
  lookInCase(permit, crimeId, async (tx, crime) => ({ crime, merge: await reopenedMergeOf(tx, crimeId) }))
