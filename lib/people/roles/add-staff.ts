import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { StaffFields } from './staff-form.ts'
import { addStaff, staffWithKey } from './store.ts'

/** Adds a member of staff, without any role yet. Refuses a staff number that is known. */
export function addMember(
  permit: Permit<'people.add'>,
  { key, name, unitId }: StaffFields,
  formKey: string,
): Promise<Result<Saved>> {
  return write(permit, { kind: 'staff.added', formKey }, async (tx) => {
    if (await staffWithKey(tx, key)) {
      return refuse({
        kind: 'incomplete',
        words: 'There is a problem',
        fields: { key: 'Somebody with this staff number is known already' },
      })
    }
    await addStaff(tx, { id: newId(), key, name, unitId: unitId ?? null })
    return ok({})
  })
}
