import { dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Refusal, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { offenceOf } from '#lib/counting-rules/offences'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { addReservation, openReservationsOf } from './reservation-store.ts'
import { categoryOfFields, savedOfFields, type ReserveFields } from './reserve-form.ts'

const amiss = (field: string, words: string): Refusal => ({
  kind: 'incomplete',
  words: 'There is a problem',
  fields: { [field]: words },
})

/**
 * Keeps an offence, a group or a flag for this force’s registrar, in one category or in all, from a day on. Only more is
 * ever reserved so, never less. Refuses a day gone by, an offence that is in no list, and what is kept already.
 */
export function reserveOffence(
  permit: Permit<'offence.reserve'>,
  fields: ReserveFields,
  formKey: string,
): Promise<Result<Saved>> {
  const [reserved, category] = [savedOfFields(fields), categoryOfFields(fields)]
  return write(permit, { kind: 'offence.reserved', formKey }, async (tx, at) => {
    if (fields.fromDay < dayOf(at)) return refuse(amiss('fromDay', 'The first day must be today or later'))
    if (reserved.by === 'offence' && !offenceOf(reserved.code, reserved.countClass).listed) {
      return refuse(
        amiss('code', 'There is no such offence and class in the list. Both are needed, such as 008/06 and 8N'),
      )
    }
    const already = (await openReservationsOf(tx, reserved)).find(
      (reservation) => reservation.category === null || reservation.category === category,
    )
    if (already && already.fromDay <= fields.fromDay)
      return refuse(amiss('by', 'This is kept for the registrar already'))
    const { id: reasonId } = await saveWords(tx, null, fields.reason)
    await addReservation(tx, { reserved, category, fromDay: fields.fromDay, byId: permit.staffId, reasonId })
    return ok({})
  })
}
