import type { Tx } from '#lib/base/database'
import { type Day, dayIn } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Role } from '#lib/people/model'

export interface GrantRow {
  readonly id: string
  readonly staffId: string
  readonly role: Role
  readonly fromDay: Day
  readonly toDay: Day | null
  readonly grantedBy: string | null
}

const asGrant = (row: {
  id: string
  staffId: string
  role: Role
  fromDay: Date
  toDay: Date | null
  grantedById: string | null
}): GrantRow => ({
  id: row.id,
  staffId: row.staffId,
  role: row.role,
  fromDay: dayIn(row.fromDay),
  toDay: row.toDay && dayIn(row.toDay),
  grantedBy: row.grantedById,
})

export async function grantsOf(tx: Tx, staffId: string): Promise<GrantRow[]> {
  const rows = await tx.roleGrant.findMany({ where: { staffId }, orderBy: { fromDay: 'desc' }, take: 100 })
  return rows.map(asGrant)
}

export async function grantRow(tx: Tx, id: string): Promise<GrantRow | undefined> {
  const row = await tx.roleGrant.findUnique({ where: { id } })
  return row ? asGrant(row) : undefined
}

/** Whether somebody has done anything by a role since a day began: the ledger says by which role each act was done. */
export async function hasActedBy(
  tx: Tx,
  { staffId, role, fromDay }: Pick<GrantRow, 'staffId' | 'role' | 'fromDay'>,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<
    { acted: boolean }[]
  >`SELECT registrar.acted_by(${staffId}::uuid, ${role}, ${fromDay}::date) AS acted`
  return row?.acted !== false
}

export async function addGrant(
  tx: Tx,
  grant: { id: string; staffId: string; role: Role; fromDay: Date; toDay: Date | null; grantedById: string },
): Promise<void> {
  await tx.roleGrant.create({ data: grant })
}

export async function setGrantEnd(tx: Tx, id: string, toDay: Date, endedById: string): Promise<void> {
  await tx.roleGrant.update({ where: { id }, data: { toDay, endedById } })
}

export async function addStaff(
  tx: Tx,
  staff: { id: string; key: string; name: string; unitId: string | null },
): Promise<void> {
  await tx.staff.create({ data: staff })
}

export async function staffWithKey(tx: Tx, key: string): Promise<string | undefined> {
  return (await tx.staff.findUnique({ where: { key }, select: { id: true } }))?.id
}

export async function addTraining(tx: Tx, staffId: string, completedOn: Date): Promise<void> {
  await tx.training.create({ data: { id: newId(), staffId, subject: 'cancellation', completedOn } })
}

export async function addRegistration(
  tx: Tx,
  entry: { staffId: string; number: string; fromDay: Date; toDay: Date | null },
): Promise<void> {
  await tx.collegeRegistration.create({ data: { ...entry, id: newId() } })
}

/** A member of staff in the list of people: what they hold today, and where. */
export interface StaffLine {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly unit: string | null
  readonly roles: Role[]
}

/** Staff by number, 25 after the last one shown; `only` one role of the day, or all but plain officers where it is null. */
export async function staffPage(tx: Tx, after: string, only: Role | null): Promise<StaffLine[]> {
  return tx.$queryRaw<StaffLine[]>`
    SELECT p.id::text, p.key, p.name, u.name AS unit, array_agg(g.role::text ORDER BY g.role::text) AS roles
    FROM personal.staff p
    JOIN role_grant g ON g.staff_id = p.id AND registrar.today() BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
    LEFT JOIN unit u ON u.id = p.unit_id
    WHERE p.key > ${after}
      AND CASE WHEN ${only}::role IS NULL THEN g.role <> 'officer' ELSE g.role = ${only}::role END
    GROUP BY p.id, u.name
    ORDER BY p.key
    LIMIT 26`
}

/** One member of staff with everything about their standing. */
export async function staffRoles(tx: Tx, id: string) {
  const person = await tx.staff.findUnique({ where: { id }, include: { unit: true } })
  if (!person) return null
  // One after another and not by one include: that would ask all of the one connection at once.
  const grants = await tx.roleGrant.findMany({ where: { staffId: id }, orderBy: { fromDay: 'desc' } })
  const registrations = await tx.collegeRegistration.findMany({ where: { staffId: id }, orderBy: { fromDay: 'desc' } })
  const trainings = await tx.training.findMany({ where: { staffId: id }, orderBy: { completedOn: 'desc' } })
  return { ...person, grants, registrations, trainings }
}

export async function unitsByName(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.unit.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true }, take: 500 })
}
