import type { Tx } from '#lib/base/database'
import type { FoundBy } from '#lib/base/prisma/enums'
import type { Category } from '#lib/counting-rules/model'

/** How a crime left the count, and whether and by whom it was put back. */
export interface ReinstatedRow {
  readonly category: Category
  readonly isFromBefore: boolean
  readonly cancelledAt: Date
  readonly requestId: string | null
  readonly inForce: boolean
  readonly reinstatementId: string | null
  readonly reinstatedAt: Date | null
  readonly reinstatedBy: string | null
  readonly foundBy: FoundBy | null
  readonly reasonId: string | null
  readonly supervisorId: string | null
  readonly supervisor: string | null
  readonly acceptedAt: Date | null
  readonly toInform: number
}

/** The last time a crime was cancelled, and what became of it; undefined where it never was. */
export async function lastCancellation(tx: Tx, crimeId: string): Promise<ReinstatedRow | undefined> {
  const rows = await tx.$queryRaw<ReinstatedRow[]>`
    SELECT
      x.category, x.source = 'before_product' AS "isFromBefore", x.took_effect_at AS "cancelledAt",
      x.request_id::text AS "requestId", x.in_force AS "inForce", b.id::text AS "reinstatementId",
      b.at AS "reinstatedAt", r.name AS "reinstatedBy", b.found_by AS "foundBy",
      b.reason_id::text AS "reasonId", b.supervisor_id::text AS "supervisorId", s.name AS supervisor,
      b.accepted_at AS "acceptedAt",
      (
        SELECT count(*)::int
        FROM duty_to_inform d
        WHERE d.crime_id = x.crime_id
          AND d.reinstatement_id = b.id
          AND d.state = 'open'
      ) AS "toInform"
    FROM cancellation x
    LEFT JOIN reinstatement b ON b.cancellation_id = x.id
    LEFT JOIN personal.staff r ON r.id = b.by_id
    LEFT JOIN personal.staff s ON s.id = b.supervisor_id
    WHERE x.crime_id = ${crimeId}::uuid
    ORDER BY x.in_force DESC, x.took_effect_at DESC
    LIMIT 1`
  return rows[0]
}

export interface Supervisor {
  readonly id: string
  readonly name: string
  readonly unit: string | null
}

/** Who may accept an investigation today, those of the crime’s own unit first. */
export async function supervisorsFor(tx: Tx, crimeId: string): Promise<Supervisor[]> {
  return tx.$queryRaw<Supervisor[]>`
    SELECT s.id::text, s.name, u.name AS unit
    FROM personal.staff s
    LEFT JOIN unit u ON u.id = s.unit_id
    WHERE EXISTS (
      SELECT
      FROM role_grant g
      WHERE g.staff_id = s.id
        AND g.role = 'supervisor'
        AND registrar.today() BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
    )
    ORDER BY
      s.unit_id IS NOT DISTINCT FROM (SELECT c.unit_id FROM reported_crime c WHERE c.id = ${crimeId}::uuid) DESC,
      u.name, s.name
    LIMIT 1000`
}

/** An investigation of a crime that was put back, for one supervisor to accept. */
export interface InvestigationRow {
  readonly id: string
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly foundBy: FoundBy
  readonly reinstatedBy: string
  readonly reinstatedAt: Date
  readonly acceptedAt: Date | null
  readonly now: Date
}

/** The investigations of one supervisor: those still to accept first, then the latest. */
export async function investigationsOf(tx: Tx, staffId: string): Promise<InvestigationRow[]> {
  return tx.$queryRaw<InvestigationRow[]>`
    SELECT
      b.id::text, c.id::text AS "crimeId",
      registrar.listed_reference(c.id, c.reference) AS reference,
      c.offence_code AS code, c.count_class AS "countClass",
      b.found_by AS "foundBy", s.name AS "reinstatedBy", b.at AS "reinstatedAt", b.accepted_at AS "acceptedAt",
      registrar.now() AS now
    FROM reinstatement b
    JOIN cancellation x ON x.id = b.cancellation_id
    JOIN reported_crime c ON c.id = x.crime_id
    JOIN personal.staff s ON s.id = b.by_id
    WHERE b.supervisor_id = ${staffId}::uuid
    ORDER BY b.accepted_at IS NOT NULL, b.at DESC, b.id
    LIMIT 25`
}
