import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { type Reservation, statusOn } from './reservation.ts'
import { newestReservations } from './reservation-store.ts'

const AT_MOST = 100

/** Something the force keeps for its registrar, with why and where it stands. */
export interface ReservationShown extends Reservation {
  readonly reason: string
  readonly status: ReturnType<typeof statusOn>
}

/** What the force has reserved to its registrar, the newest hundred, and the day it is. */
export const loadReservations = (
  permit: Permit<'rules.read'>,
): Promise<{ today: Day; reservations: ReservationShown[] }> =>
  readAs(permit, async (tx) => {
    const today = dayOf(await now(tx))
    const rows = await newestReservations(tx, AT_MOST)
    const reasons = await wordsOf(
      tx,
      rows.map(({ reasonId }) => reasonId),
    )
    return {
      today,
      reservations: rows.map((row) => ({
        ...row,
        reason: reasons.get(row.reasonId) ?? '',
        status: statusOn(row, today),
      })),
    }
  })
