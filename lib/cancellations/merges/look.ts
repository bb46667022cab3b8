import { reading } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { crimeSeen } from '#lib/cancellations/look-store'
import type { CrimeSeen } from '#lib/cancellations/seen'
import { noteLook } from '#lib/people/access'
import { type ReopenedMerge, reopenedMergeOf } from './store.ts'

/** A crime, and its merge where that is to be looked at again. */
export interface MergeLook {
  readonly crime: CrimeSeen
  readonly merge: ReopenedMerge | undefined
}

/** A merged crime as the page that looks at its merge shows it. Undefined where there is none, or it is not this person’s to see. */
export async function lookAtMerge(permit: Permit<'crime.look'>, crimeId: string): Promise<MergeLook | undefined> {
  if (!isId(crimeId)) return undefined
  await noteLook(permit, { crimeId })
  return reading(
    permit,
    async (tx) => {
      const crime = await crimeSeen(tx, crimeId, null)
      return crime && { crime, merge: await reopenedMergeOf(tx, crimeId) }
    },
    { caseOf: crimeId },
  )
}
