import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Role } from './model.ts'

/** A session as the database has it now, with who it is and what they hold today. */
export interface SessionRow {
  readonly staffId: string
  readonly sessionId: string
  readonly name: string
  readonly unit: string | null
  readonly roles: Role[]
  readonly ended: boolean
  readonly idleMinutes: number
  readonly ageMinutes: number
}

export async function sessionOf(tx: Tx, sessionId: string): Promise<SessionRow | undefined> {
  const rows = await tx.$queryRaw<SessionRow[]>`
    SELECT
      s.staff_id::text AS "staffId", s.id::text AS "sessionId", p.name, u.name AS unit,
      ARRAY(
        SELECT g.role::text
        FROM role_grant g
        WHERE g.staff_id = s.staff_id
          AND registrar.today() BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
      ) AS roles,
      s.ended_at IS NOT NULL AS ended,
      extract(epoch FROM t.now - s.last_seen_at)::float / 60 AS "idleMinutes",
      extract(epoch FROM t.now - s.started_at)::float / 60 AS "ageMinutes"
    FROM session s
    JOIN personal.staff p ON p.id = s.staff_id
    LEFT JOIN unit u ON u.id = p.unit_id,
      (SELECT registrar.now() AS now) t
    WHERE s.id = ${sessionId}::uuid`
  return rows[0]
}

export async function markSeen(tx: Tx, sessionId: string): Promise<void> {
  await tx.$executeRaw`UPDATE session SET last_seen_at = registrar.now() WHERE id = ${sessionId}::uuid`
}

export async function beginSession(tx: Tx, staffId: string): Promise<string> {
  const id = newId()
  await tx.$executeRaw`
    INSERT INTO session (id, staff_id, started_at, last_seen_at)
    VALUES (${id}::uuid, ${staffId}::uuid, registrar.now(), registrar.now())`
  return id
}

export async function endSessionRow(tx: Tx, sessionId: string): Promise<void> {
  await tx.$executeRaw`UPDATE session SET ended_at = registrar.now() WHERE id = ${sessionId}::uuid AND ended_at IS NULL`
}

/** A person with an account: somebody who holds a role today. */
export interface AccountRow {
  readonly staffId: string
  readonly key: string
  readonly name: string
  readonly unit: string | null
  readonly roles: Role[]
  readonly registered: boolean
}

/** Everybody with a role today that few hold, and of the officers and the supervisors the first three each, by staff number. */
export async function accountsOf(tx: Tx): Promise<AccountRow[]> {
  return tx.$queryRaw<AccountRow[]>`
    WITH held AS (
      SELECT
        g.staff_id, array_agg(g.role::text ORDER BY g.role::text) AS roles,
        bool_or(g.role NOT IN ('officer', 'supervisor')) AS is_rare, min(g.role) AS first_role
      FROM role_grant g, (SELECT registrar.today() AS day) t
      WHERE t.day BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
      GROUP BY g.staff_id
    ),
    placed AS (
      SELECT
        h.*, p.key, p.name, p.unit_id,
        row_number() OVER (PARTITION BY h.is_rare, h.first_role ORDER BY p.key) AS place
      FROM held h
      JOIN personal.staff p ON p.id = h.staff_id
    )
    SELECT
      a.staff_id::text AS "staffId", a.key, a.name, u.name AS unit, a.roles,
      registrar.registered(a.staff_id, registrar.today()) AS registered
    FROM placed a
    LEFT JOIN unit u ON u.id = a.unit_id
    WHERE a.is_rare OR a.place <= 3
    ORDER BY a.key
    LIMIT 200`
}

/** Whose product this is, and whether it is a demonstration; undefined before the beginning. */
export interface InstallationRow {
  readonly forceName: string
  readonly demonstration: boolean
  readonly liveSince: Date
}

export async function installationOf(tx: Tx): Promise<InstallationRow | undefined> {
  const row = await tx.installation.findUnique({ where: { id: 1 } })
  return row ?? undefined
}

/** What stands on every page once signed in. */
export interface EveryPageRow {
  readonly demonstration: boolean
  /** When the newest extract that was imported whole was made in the RMS. */
  readonly lastExtract: Date | null
}

export async function everyPageOf(tx: Tx): Promise<EveryPageRow | undefined> {
  const rows = await tx.$queryRaw<EveryPageRow[]>`
    SELECT demonstration, (SELECT max(taken_at) FROM extract WHERE finished_at IS NOT NULL) AS "lastExtract"
    FROM installation`
  return rows[0]
}

/** A unit and the area it is in, by code and name. */
export interface FirstPlace {
  readonly area: string
  readonly areaName: string
  readonly unit: string
  readonly unitName: string
}

export async function addInstallation(
  tx: Tx,
  {
    at,
    liveSince,
    ...force
  }: { forceCode: string; forceName: string; demonstration: boolean; liveSince: string; at: Date },
  places: readonly FirstPlace[],
): Promise<void> {
  await tx.installation.create({ data: { ...force, liveSince: new Date(liveSince), createdAt: at } })
  const areas = new Map(places.map((place) => [place.area, { id: newId(), code: place.area, name: place.areaName }]))
  await tx.area.createMany({ data: [...areas.values()] })
  await tx.unit.createMany({
    data: places.map((place) => ({ code: place.unit, name: place.unitName, areaId: areas.get(place.area)?.id ?? '' })),
  })
}

/** Sets the clock of a database that nobody has begun yet. Unless a demonstration begins in the same transaction, the guards refuse it. */
export async function beginClock(tx: Tx, at: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO demonstration_clock (id, ahead_ms, stands_at)
    SELECT 1, extract(epoch FROM ${at}::timestamptz - clock_timestamp()) * 1000, ${at}::timestamptz
    WHERE NOT EXISTS (SELECT FROM installation)
    ON CONFLICT (id) DO NOTHING`
}

/** A member of staff as they begin: their roles, training and register entry. */
export interface BeginningStaff {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly unit: string | null
  readonly roles: readonly Role[]
  readonly fromDay: string
  readonly trainedOn?: string
  readonly register?: { readonly number: string; readonly fromDay: string; readonly toDay?: string }
}

/** Adds members of staff with the roles, training and register entries they begin with. */
export async function addStaffWithRoles(tx: Tx, people: readonly BeginningStaff[]): Promise<void> {
  const units = new Map(
    (await tx.unit.findMany({ select: { id: true, code: true } })).map((unit) => [unit.code, unit.id]),
  )
  const unitIdOf = (unit: string | null) => (unit === null ? null : (units.get(unit) ?? null))
  await tx.staff.createMany({
    data: people.map(({ id, key, name, unit }) => ({ id, key, name, unitId: unitIdOf(unit) })),
  })
  await tx.roleGrant.createMany({
    data: people.flatMap(({ id, roles, fromDay }) =>
      roles.map((role) => ({ id: newId(), staffId: id, role, fromDay: new Date(fromDay) })),
    ),
  })
  await tx.training.createMany({
    data: people.flatMap(({ id, trainedOn }) =>
      trainedOn ? [{ id: newId(), staffId: id, subject: 'cancellation', completedOn: new Date(trainedOn) }] : [],
    ),
  })
  await tx.collegeRegistration.createMany({ data: people.flatMap(registrationOf) })
}

const registrationOf = ({ id, register }: BeginningStaff) =>
  register
    ? [
        {
          id: newId(),
          staffId: id,
          number: register.number,
          fromDay: new Date(register.fromDay),
          toDay: register.toDay ? new Date(register.toDay) : null,
        },
      ]
    : []

export async function addAccess(
  tx: Tx,
  staffId: string,
  act: string,
  seen: { crimeId?: string; subjects?: readonly string[]; page?: string; lookId?: string | undefined },
): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO access_log (staff_id, act, crime_id, subjects, page, look_id)
    VALUES (
      ${staffId}::uuid, ${act}, ${seen.crimeId ?? null}::uuid, ${[...(seen.subjects ?? [])]}::uuid[],
      ${seen.page ?? null}, ${seen.lookId ?? null}::bigint
    )
    RETURNING id::text`
  if (!row) throw new Error('a look that was not written down')
  return row.id
}

/** What somebody looked at of a crime by one act. */
export async function subjectsOf(tx: Tx, staffId: string, act: string, crimeId: string): Promise<readonly string[]> {
  const rows = await tx.accessRecord.findMany({ where: { staffId, act, crimeId }, select: { subjects: true } })
  return rows.flatMap(({ subjects }) => subjects)
}

/** The names behind staff ids. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.staff.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
