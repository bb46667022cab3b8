import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { subjectOf } from './attempt.ts'
import { dutyRow, heldDuty, reassign } from './store.ts'

/** Puts an open duty to tell into another named person’s hands. */
export function assignDuty(permit: Permit<'victim.assign'>, dutyId: string, staffId: string, formKey: string): Promise<Result<Saved>> {
  return write(permit, { kind: 'duty.assigned', formKey, locks: async (tx) => subjectOf(await dutyRow(tx, dutyId)) }, async (tx) => {
    const duty = await heldDuty(tx, dutyId)
    if (duty?.state !== 'open') return refuse({ kind: 'not-in-that-state', words: 'There is no open duty to tell here.' })
    await reassign(tx, dutyId, staffId)
    return ok({})
  })
}
