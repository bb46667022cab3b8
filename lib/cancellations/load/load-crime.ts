import { readAs, type Tx } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { requestedCrime } from './request-view-store.ts'
import type { RequestedCrime } from './request-view.ts'

/**
 * Looks at one crime inside its own case, with whatever more a page of it shows. Undefined where there is none, or it is
 * not this person’s to see. That they looked is noted before.
 */
export async function loadCrime<T>(
  permit: Permit,
  crimeId: string,
  more: (tx: Tx, crime: RequestedCrime) => Promise<T>,
): Promise<T | undefined> {
  if (!isId(crimeId)) return undefined
  await recordAccess(permit, { crimeId })
  return readAs(
    permit,
    async (tx) => {
      const crime = await requestedCrime(tx, crimeId, null)
      return crime && more(tx, crime)
    },
    { caseOf: crimeId },
  )
}
