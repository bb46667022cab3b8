import { z } from 'zod'
import type { Permit } from '#lib/base/permit'
import { choice, words } from '#lib/base/form-fields'
import { type Result, ok } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { crimeOfInvolvement } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOnOpen } from '#lib/victims/act-on-duty'
import { subjectOf } from '#lib/victims/duties/attempt'
import { dutyRow } from '#lib/victims/store'
import { LISTENERS } from '../plans/model.ts'
import { addRecipient } from '../plans/plan-store.ts'

/** Through whom a victim of 13 to 15 is informed, and why. */
export const recipientForm = z.object({
  informedThrough: choice('Choose who is to be informed', LISTENERS),
  reason: words('Say why', { atLeast: 10, atMost: 2000 }),
})

/**
 * The registrar or a decision maker chooses who is informed for a victim who may be 13 to 15, and says why, before anybody
 * goes (HOCR-V-05). It may be chosen anew; the last counts.
 */
export function chooseRecipient(
  permit: Permit<'recipient.choose'>,
  dutyId: string,
  chosen: z.output<typeof recipientForm>,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'recipient.chosen', formKey, locks: async (tx) => subjectOf(await dutyRow(tx, dutyId)) },
    async (tx, at) => {
      const duty = await actOnOpen(tx, dutyId)
      if (!duty.ok) return duty
      const { involvementId, crimeId } = duty.value
      const { id: reasonId } = await saveWords(
        tx,
        (await crimeOfInvolvement(tx, involvementId)) ?? crimeId,
        chosen.reason,
      )
      await addRecipient(tx, {
        involvementId,
        informedThrough: chosen.informedThrough,
        reasonId,
        byId: permit.staffId,
        at,
      })
      return ok({})
    },
  )
}
