import type { Tx } from '#lib/base/database'
import { asDate, type Day, dayIn } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Category } from '#lib/counting-rules/model'
import type { Prisma } from '#lib/base/prisma/client'
import type { Kept, Reservation } from './reservation.ts'

const reservationOf = (row: Prisma.ReservationGetPayload<object>): Reservation => ({
  id: row.id,
  reserved: keptOf(row),
  category: row.category,
  fromDay: dayIn(row.fromDay),
  toDay: row.toDay && dayIn(row.toDay),
  reasonId: row.reasonId,
})

function keptOf({ offenceCode, countClass, reportGroup, flag }: Prisma.ReservationGetPayload<object>): Kept {
  if (offenceCode !== null && countClass !== null) return { by: 'offence', code: offenceCode, countClass }
  if (reportGroup !== null) return { by: 'group', group: reportGroup }
  if (flag !== null) return { by: 'flag', flag }
  throw new Error('a reservation of nothing')
}

const columnsOf = (reserved: Kept) =>
  reserved.by === 'offence'
    ? { offenceCode: reserved.code, countClass: reserved.countClass }
    : reserved.by === 'group'
      ? { reportGroup: reserved.group }
      : { flag: reserved.flag }

/** What the force has in force on a day. */
export async function reservationsOn(tx: Tx, on: Day): Promise<Reservation[]> {
  const date = new Date(on)
  const rows = await tx.reservation.findMany({
    where: { fromDay: { lte: date }, OR: [{ toDay: null }, { toDay: { gte: date } }] },
  })
  return rows.map(reservationOf)
}

/** The newest that were made, the latest first. */
export async function newestReservations(tx: Tx, atMost: number): Promise<Reservation[]> {
  const rows = await tx.reservation.findMany({ orderBy: [{ fromDay: 'desc' }, { id: 'asc' }], take: atMost })
  return rows.map(reservationOf)
}

/** Those of the same kept thing that are not ended. */
export async function openReservationsOf(tx: Tx, reserved: Kept): Promise<Reservation[]> {
  const rows = await tx.reservation.findMany({ where: { ...columnsOf(reserved), toDay: null } })
  return rows.map(reservationOf)
}

export async function reservationRow(tx: Tx, id: string): Promise<Reservation | undefined> {
  const row = await tx.reservation.findUnique({ where: { id } })
  return row ? reservationOf(row) : undefined
}

export async function addReservation(
  tx: Tx,
  made: { reserved: Kept; category: Category | null; fromDay: Day; byId: string; reasonId: string },
): Promise<void> {
  const { reserved, category, fromDay, byId, reasonId } = made
  await tx.reservation.create({
    data: { id: newId(), ...columnsOf(reserved), category, fromDay: asDate(fromDay), byId, reasonId },
  })
}

export async function setReservationEnd(tx: Tx, id: string, toDay: Day, endedById: string): Promise<void> {
  await tx.reservation.update({ where: { id }, data: { toDay: asDate(toDay), endedById } })
}
