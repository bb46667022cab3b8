import { reading, type Tx } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { noteLook } from '#lib/people/access'
import { crimeSeen } from './look-store.ts'
import type { CrimeSeen } from './seen.ts'

/**
 * Looks at one crime inside its own case, with whatever more a page of it shows. Undefined where there is none, or it is
 * not this person’s to see. That they looked is noted before.
 */
export async function lookInCase<T>(
  permit: Permit,
  crimeId: string,
  more: (tx: Tx, crime: CrimeSeen) => Promise<T>,
): Promise<T | undefined> {
  if (!isId(crimeId)) return undefined
  await noteLook(permit, { crimeId })
  return reading(
    permit,
    async (tx) => {
      const crime = await crimeSeen(tx, crimeId, null)
      return crime && more(tx, crime)
    },
    { caseOf: crimeId },
  )
}
