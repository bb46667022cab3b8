import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { PERMISSIONS } from '#lib/people/permissions'
import { dutyAround, type InformingStaff, informingStaffOf } from './duty-view-store.ts'

/** Who this duty may be given to: those of the crime’s unit who may inform a victim today, and oneself. Empty where it is not one's to see. */
export const whoCanInform = (permit: Permit<'victim.assign'>, dutyId: string): Promise<readonly InformingStaff[]> =>
  readAs(permit, async (tx) => {
    const duty = await dutyAround(tx, dutyId)
    return duty ? informingStaffOf(tx, duty.unitId, permit.staffId, PERMISSIONS['victim.inform']) : []
  })

/** Refuses (`incomplete`) somebody whom this duty may not be given to. */
export async function mayTake(
  permit: Permit<'victim.assign'>,
  dutyId: string,
  staffId: string,
): Promise<Result<string>> {
  const found = (await whoCanInform(permit, dutyId)).some(({ id }) => id === staffId)
  if (found) return ok(staffId)
  return refuse({
    kind: 'incomplete',
    words: 'There is a problem',
    fields: { staffId: 'Choose somebody from the list' },
  })
}
