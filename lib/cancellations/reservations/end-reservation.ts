import { dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { reservationRow, setReservationEnd } from './reservation-store.ts'
import type { EndReservationFields } from './reserve-form.ts'

/**
 * Ends what the force has kept for its registrar, with its last day. What the Home Office or the product reserves is not
 * among these and never ends. Refuses what is ended already, and a day gone by or before it began.
 */
export function endReservation(
  permit: Permit<'offence.reserve'>,
  { reservationId, toDay }: EndReservationFields,
  formKey: string,
): Promise<Result<Saved>> {
  return write(permit, { kind: 'reservation.ended', formKey }, async (tx, at) => {
    const reservation = await reservationRow(tx, reservationId)
    if (!reservation)
      return refuse({ kind: 'no-such-reservation', words: 'The force has not reserved this, so it cannot be ended.' })
    if (reservation.toDay !== null) return refuse({ kind: 'ended', words: 'This has its last day already.' })
    if (toDay < dayOf(at) || toDay < reservation.fromDay) {
      return refuse({
        kind: 'incomplete',
        words: 'There is a problem',
        fields: { toDay: 'The last day must be today or later, and not before the first' },
      })
    }
    await setReservationEnd(tx, reservationId, toDay, permit.staffId)
    return ok({})
  })
}
