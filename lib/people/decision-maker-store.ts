import type { Tx } from '#lib/base/database'
import type { Role } from './model.ts'

export interface DecisionMakerRow {
  readonly roles: Role[]
  readonly unitId: string | null
  readonly onRegister: boolean
  readonly trainedOn: string | null
  readonly deskApproved: boolean
}

export async function decisionMakerRow(tx: Tx, staffId: string, day: string): Promise<DecisionMakerRow | undefined> {
  const rows = await tx.$queryRaw<DecisionMakerRow[]>`
    SELECT
      p.unit_id::text AS "unitId", registrar.registered(p.id, ${day}::date) AS "onRegister",
      ARRAY(
        SELECT g.role::text
        FROM role_grant g
        WHERE g.staff_id = p.id AND ${day}::date BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
      ) AS roles,
      (
        SELECT max(t.completed_on)::text
        FROM training t
        WHERE t.staff_id = p.id
          AND t.subject = 'cancellation'
          AND t.completed_on <= ${day}::date
      ) AS "trainedOn",
      EXISTS (
        SELECT
        FROM desk_approval a
        WHERE a.unit_id = p.unit_id AND ${day}::date BETWEEN a.from_day AND coalesce(a.to_day, 'infinity')
      ) AS "deskApproved"
    FROM personal.staff p
    WHERE p.id = ${staffId}::uuid`
  return rows[0]
}

/** Whether any registrar on the College register is in post, and whether one is besides a person. */
export interface RegistrarsRow {
  readonly any: boolean
  readonly another: boolean
}

export async function registeredRegistrars(
  tx: Tx,
  day: string,
  besides: string | null,
): Promise<RegistrarsRow | undefined> {
  const rows = await tx.$queryRaw<RegistrarsRow[]>`
    SELECT count(*) > 0 AS any, count(*) FILTER (WHERE g.staff_id IS DISTINCT FROM ${besides}::uuid) > 0 AS another
    FROM role_grant g
    WHERE g.role = 'fcr'
      AND ${day}::date BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
      AND registrar.registered(g.staff_id, ${day}::date)`
  return rows[0]
}

export async function lockGrants(tx: Tx, staffId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM role_grant WHERE staff_id = ${staffId}::uuid ORDER BY id FOR SHARE`
}
