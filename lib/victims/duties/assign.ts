import { dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOnOpen } from '../act-on-duty.ts'
import { subjectOf } from './attempt.ts'
import { mayInformVictimsOn } from '../may-inform-on.ts'
import { dutyRow, reassign } from '../store.ts'

/**
 * Puts an open duty to inform into another named person’s hands. Refuses a duty that is not the person’s to see, one that is
 * done, and (`incomplete`) a person who may not inform a victim today: a duty in nobody’s hands is never done.
 */
export function assignDuty(
  permit: Permit<'victim.assign'>,
  dutyId: string,
  staffId: string,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'duty.assigned', formKey, locks: async (tx) => subjectOf(await dutyRow(tx, dutyId)) },
    async (tx, at) => {
      const duty = await actOnOpen(tx, dutyId)
      if (!duty.ok) return duty
      if (!(await mayInformVictimsOn(tx, staffId, dayOf(at)))) {
        return refuse({
          kind: 'incomplete',
          words: 'There is a problem',
          fields: { staffId: 'Choose somebody who may inform a victim today' },
        })
      }
      await reassign(tx, dutyId, staffId)
      return ok({})
    },
  )
}
