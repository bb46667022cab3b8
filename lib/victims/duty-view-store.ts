import type { Tx } from '#lib/base/database'
import type { Category, InvolvementRole, RequestState, Role } from '#lib/base/prisma/enums'
import type { DutyOccasion, DutyState } from './model.ts'

/** A duty to inform with what stands around it; `victimCrimeId` is the case in which the victim’s name is shown. */
export interface DutyAround {
  readonly id: string
  readonly crimeId: string
  readonly involvementId: string
  readonly victimCrimeId: string
  readonly reference: string
  readonly unit: string
  readonly unitId: string
  readonly isLive: boolean
  readonly occasion: DutyOccasion
  readonly state: DutyState
  /** 'YYYY-MM-DD' */
  readonly dueOn: string
  readonly openedAt: Date
  readonly enhanced: boolean
  readonly assignedToId: string
  readonly assignedTo: string
  readonly requestId: string | null
  readonly requestState: RequestState | null
  readonly category: Category | null
  readonly decisionMaker: string | null
  readonly supervisor: string | null
  readonly receivingForce: string | null
  readonly theirReferenceId: string | null
  readonly reviewId: string | null
}

export async function dutyAround(tx: Tx, dutyId: string): Promise<DutyAround | undefined> {
  const rows = await tx.$queryRaw<DutyAround[]>`
    SELECT
      y.id::text, y.crime_id::text AS "crimeId", y.involvement_id::text AS "involvementId",
      coalesce(p.crime_id, y.crime_id)::text AS "victimCrimeId", c.reference, u.name AS unit,
      c.unit_id::text AS "unitId", c.cancelled_by IS NULL AS "isLive", y.occasion, y.state,
      y.due_on::text AS "dueOn", y.opened_at AS "openedAt", y.enhanced, y.assigned_to::text AS "assignedToId",
      s.name AS "assignedTo", r.id::text AS "requestId", r.state AS "requestState",
      coalesce(r.category, x.category) AS category,
      d.name AS "decisionMaker", v.name AS supervisor, y.review_id::text AS "reviewId",
      requested.answers->'fields'->>'receivingForce' AS "receivingForce",
      requested.answers->'words'->'theirReference'->>'id' AS "theirReferenceId"
    FROM duty_to_inform y
    JOIN reported_crime c ON c.id = y.crime_id
    JOIN unit u ON u.id = c.unit_id
    JOIN personal.staff s ON s.id = y.assigned_to
    LEFT JOIN involvement p ON p.id = y.involvement_id
    LEFT JOIN cancellation_request r ON r.id = y.request_id
    LEFT JOIN personal.staff d ON d.id = r.decided_by
    LEFT JOIN cancellation x ON x.id = c.cancelled_by
      AND y.request_id IS NULL
      AND y.occasion IN ('after_error', 'found_after_effect')
    LEFT JOIN reinstatement b ON b.id = y.reinstatement_id
    LEFT JOIN personal.staff v ON v.id = b.supervisor_id
    LEFT JOIN LATERAL (
      SELECT m.answers
      FROM submission m
      WHERE m.request_id = r.id AND m.occasion IN ('requested', 'answered')
      ORDER BY m.n DESC
      LIMIT 1
    ) requested ON true
    WHERE y.id = ${dutyId}::uuid`
  return rows[0]
}

/** Somebody on a case, as far as reaching them needs. */
export interface Reachable {
  readonly involvementId: string
  readonly role: InvolvementRole
  readonly relation: string | null
  readonly kind: string
  readonly name: string | null
  readonly yearOfBirth: number | null
  readonly interpreter: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
}

/** One victim and every suspect of the case that is open; nobody where no case is. */
export async function reachableOn(tx: Tx, crimeId: string, victimInvolvementId: string): Promise<Reachable[]> {
  return tx.$queryRaw<Reachable[]>`
    SELECT
      p.id::text AS "involvementId", p.role, p.relation, n.kind, n.name, n.year_of_birth AS "yearOfBirth",
      n.interpreter, n.phone, n.email, n.address
    FROM involvement p
    JOIN personal.person n ON n.id = p.person_id
    WHERE p.crime_id = ${crimeId}::uuid
      AND (p.id = ${victimInvolvementId}::uuid OR p.role = 'suspect' AND p.removed_at IS NULL)
    ORDER BY p.id
    LIMIT 100`
}

/** A warning about reaching a person. `words` is null where it was written in another case. */
export interface Warning {
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly words: string | null
}

export async function warningsAbout(tx: Tx, involvementId: string): Promise<Warning[]> {
  return tx.$queryRaw<Warning[]>`
    SELECT
      k.id::text, k.at, s.name AS by,
      CASE WHEN w.id IS NULL THEN NULL ELSE coalesce(w.text, '(erased under review)') END AS words
    FROM involvement p
    JOIN contact_note k ON k.person_id = p.person_id
    JOIN personal.staff s ON s.id = k.by_id
    LEFT JOIN personal.words w ON w.id = k.words_id
    WHERE p.id = ${involvementId}::uuid
    ORDER BY k.at DESC
    LIMIT 100`
}

/** Somebody a duty may be given to. */
export interface InformingStaff {
  readonly id: string
  readonly name: string
  readonly unit: string | null
}

export async function informingStaffOf(
  tx: Tx,
  unitId: string,
  orSelf: string,
  roles: readonly Role[],
): Promise<InformingStaff[]> {
  return tx.$queryRaw<InformingStaff[]>`
    SELECT s.id::text, s.name, u.name AS unit
    FROM personal.staff s
    LEFT JOIN unit u ON u.id = s.unit_id
    WHERE (s.unit_id = ${unitId}::uuid OR s.id = ${orSelf}::uuid)
      AND EXISTS (
        SELECT
        FROM role_grant g
        WHERE g.staff_id = s.id
          AND g.role = ANY (${[...roles]}::role[])
          AND registrar.today() BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
      )
    ORDER BY s.name, s.id
    LIMIT 500`
}
