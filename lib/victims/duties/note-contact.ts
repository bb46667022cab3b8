import type { Permit } from '#lib/base/permit'
import { newId } from '#lib/base/ids'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOn, noSuchDuty } from '../act-on-duty.ts'
import { subjectOf } from './attempt.ts'
import { addContactNote, dutyRow, personOfDuty } from '../store.ts'

/** Writes down what must never be done when reaching this victim, for whoever goes next. */
export function noteNeverDo(
  permit: Permit<'victim.inform'>,
  dutyId: string,
  note: string,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'contact.noted', formKey, locks: async (tx) => subjectOf(await dutyRow(tx, dutyId)) },
    async (tx, at) => {
      const duty = await actOn(tx, dutyId)
      if (!duty.ok) return duty
      const personId = await personOfDuty(tx, duty.value.involvementId)
      if (!personId) return refuse(noSuchDuty)
      const words = await saveWords(tx, duty.value.crimeId, note)
      await addContactNote(tx, { id: newId(), personId, wordsId: words.id, byId: permit.staffId, at })
      return ok({})
    },
  )
}
