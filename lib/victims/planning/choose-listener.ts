import { z } from 'zod'
import type { Permit } from '#lib/base/permit'
import { choice, words } from '#lib/base/form-fields'
import { type Result, ok } from '#lib/base/result'
import { keepWords } from '#lib/base/words'
import { crimeOfPart } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOnOpen } from '#lib/victims/act-on'
import { subjectOf } from '#lib/victims/duties/attempt'
import { dutyRow } from '#lib/victims/store'
import { LISTENERS } from '../plans/model.ts'
import { addListener } from '../plans/plan-store.ts'

/** Through whom a victim of 13 to 15 is told, and why. */
export const listenerForm = z.object({
  toldThrough: choice('Choose who is to be told', LISTENERS),
  reason: words('Say why', { atLeast: 10, atMost: 2000 }),
})

/**
 * The registrar or a decision maker chooses who is told for a victim who may be 13 to 15, and says why, before anybody
 * goes (HOCR-V-05). It may be chosen anew; the last counts.
 */
export function chooseListener(
  permit: Permit<'listener.choose'>,
  dutyId: string,
  chosen: z.output<typeof listenerForm>,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'listener.chosen', formKey, locks: async (tx) => subjectOf(await dutyRow(tx, dutyId)) },
    async (tx, at) => {
      const duty = await actOnOpen(tx, dutyId)
      if (!duty.ok) return duty
      const { partId, crimeId } = duty.value
      const { id: reasonId } = await keepWords(tx, (await crimeOfPart(tx, partId)) ?? crimeId, chosen.reason)
      await addListener(tx, { partId, toldThrough: chosen.toldThrough, reasonId, byId: permit.staffId, at })
      return ok({})
    },
  )
}
