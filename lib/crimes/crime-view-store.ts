import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Category, ChangeBecause, InvolvementRole, RequestState, RmsStatus } from '#lib/base/prisma/enums'

/** What a crime page says of a crime beyond what the rules need. */
export interface CrimeDetails {
  readonly area: string
  readonly unit: string
  readonly rmsCategory: Category | null
  readonly rmsChangedAt: Date | null
  readonly rmsInformedAt: Date | null
  readonly n100Reference: string | null
  readonly cancelledAs: Category | null
  readonly cancelledBefore: boolean
  readonly cancelledAt: Date | null
  readonly principalCrime: CrimeName | null
  readonly merged: readonly CrimeName[]
  /** What became of the crime it was merged into, where that makes the merge one to look at again. */
  readonly mergeReopenedBy: Exclude<RmsStatus, 'live'> | 'reclassified' | null
  /** The review of what the victim says that nobody has answered yet. */
  readonly openReviewId: string | null
  /** The rows about it that could not be imported, and that nobody has entered. */
  readonly missing: readonly MissingRow[]
  /** The rows that name no crime, and somebody who is on this one: any of them may be about it until the registrar has found out. */
  readonly unnamed: readonly Omit<MissingRow, 'crimeId'>[]
  /** Crimes with a reference like this one’s, of which nobody has said yet whether they are the same. */
  readonly alike: readonly CrimeName[]
  /** What changed about it after it was cancelled, and waits for the registrar. */
  readonly lateChanges: readonly LateChange[]
  /** Put back, the last time it was. */
  readonly reinstated: Reinstated | null
}

/** A crime put back, and the supervisor who is to accept its investigation. */
export interface Reinstated {
  readonly id: string
  readonly supervisorId: string
  readonly supervisor: string
  readonly isAccepted: boolean
}

/** A change of a crime after it was cancelled, and by when the registrar decides. */
export interface LateChange {
  readonly id: string
  readonly changes: readonly string[]
  readonly dueOn: string
  /** It became rape or homicide, and nobody who may has decided that. */
  readonly isWithoutAuthority: boolean
}

/** A row about a crime that could not be imported: which one it is, and why. */
export interface MissingRow {
  readonly id: string
  readonly crimeId: string
  readonly file: string
  readonly line: number
  readonly columns: string
  readonly reasons: string
}

/** A crime named by its reference, to lead to. */
export interface CrimeName {
  readonly id: string
  readonly reference: string
}

// The last reinstatement of a crime c, as JSON.
const REINSTATED = Prisma.sql`
  SELECT jsonb_build_object(
    'id', b.id, 'supervisorId', b.supervisor_id, 'supervisor', v.name,
    'isAccepted', b.accepted_at IS NOT NULL
  )
  FROM cancellation z
  JOIN reinstatement b ON b.cancellation_id = z.id
  JOIN personal.staff v ON v.id = b.supervisor_id
  WHERE z.crime_id = c.id
  ORDER BY b.at DESC
  LIMIT 1`

// The rows that a crime c, or a crime merged into it, lacks, as JSON.
const MISSING = Prisma.sql`
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', r.id, 'crimeId', m.id, 'file', r.file, 'line', r.line, 'columns', r.columns, 'reasons', r.reasons
  ) ORDER BY r.file, r.line), '[]')
  FROM registrar.with_merged(c.id) AS m(id), LATERAL registrar.open_refused_rows(m.id) AS r`

// The rows that name no crime and somebody who is on a crime c, or on a crime merged into it, as JSON.
const UNNAMED = Prisma.sql`
  SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object(
    'id', r.id, 'file', r.file, 'line', r.line, 'columns', r.columns, 'reasons', r.reasons
  )), '[]')
  FROM registrar.with_merged(c.id) AS m(id), LATERAL registrar.unnamed_rows_of(m.id) AS r`

// The crimes whose references are like that of a crime c, as JSON.
const ALIKE = Prisma.sql`
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'reference', o.reference) ORDER BY o.reference), '[]')
  FROM registrar.alike_crimes(c.id) AS a(id)
  JOIN reported_crime o ON o.id = a.id`

// What changed about a crime c after it was cancelled, and is not answered, as JSON.
const LATE_CHANGES = Prisma.sql`
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', l.id, 'changes', l.changes, 'dueOn', l.due_on, 'isWithoutAuthority', l.without_authority
  ) ORDER BY l.found_at), '[]')
  FROM open_late_change l
  WHERE l.crime_id = c.id`

export async function detailsOf(tx: Tx, crimeId: string): Promise<CrimeDetails | undefined> {
  const rows = await tx.$queryRaw<CrimeDetails[]>`
    SELECT
      a.name AS area, u.name AS unit, c.rms_category AS "rmsCategory", c.rms_changed_at AS "rmsChangedAt",
      c.rms_informed_at AS "rmsInformedAt", c.n100_reference AS "n100Reference", x.category AS "cancelledAs",
      coalesce(x.source = 'before_product', false) AS "cancelledBefore",
      x.took_effect_at AS "cancelledAt",
      (
        SELECT jsonb_build_object('id', s.id, 'reference', s.reference)
        FROM reported_crime s
        WHERE s.id = x.principal_crime_id
      ) AS "principalCrime",
      (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', m.id, 'reference', m.reference
        ) ORDER BY m.recorded_at), '[]')
        FROM cancellation y
        JOIN reported_crime m ON m.id = y.crime_id
        WHERE y.principal_crime_id = c.id AND y.in_force
      ) AS merged,
      (SELECT o.cause FROM reopened_merge o WHERE o.crime_id = c.id) AS "mergeReopenedBy",
      (
        SELECT v.id::text
        FROM cancellation_review v
        WHERE v.crime_id = c.id AND v.answered_at IS NULL
      ) AS "openReviewId",
      (${MISSING}) AS "missing",
      (${UNNAMED}) AS unnamed,
      (${ALIKE}) AS alike,
      (${LATE_CHANGES}) AS "lateChanges",
      (${REINSTATED}) AS "reinstated"
    FROM reported_crime c
    JOIN area a ON a.id = c.area_id
    JOIN unit u ON u.id = c.unit_id
    LEFT JOIN cancellation x ON x.id = c.cancelled_by
    WHERE c.id = ${crimeId}::uuid`
  return rows[0]
}

/** Somebody with a part in a crime; the name is null where none is held, or where it is not to be shown. */
export interface NamedInvolvement {
  readonly id: string
  readonly role: InvolvementRole
  readonly name: string | null
  readonly kind: 'staff' | 'person' | 'organisation'
  readonly yearOfBirth: number | null
  readonly interpreter: string | null
  readonly relation: string | null
  readonly fromDay: string | null
  readonly toDay: string | null
  readonly gone: boolean
}

/** Everybody on a crime. Names of victims and suspects only inside its own case: the database shows them nowhere else. */
export async function namedInvolvements(tx: Tx, crimeId: string): Promise<NamedInvolvement[]> {
  return tx.$queryRaw<NamedInvolvement[]>`
    SELECT
      p.id::text, p.role, coalesce(s.name, n.name) AS name,
      CASE WHEN p.staff_id IS NULL THEN coalesce(n.kind, 'person') ELSE 'staff' END AS kind,
      n.year_of_birth AS "yearOfBirth", n.interpreter, p.relation, p.from_day::text AS "fromDay",
      p.to_day::text AS "toDay", p.removed_at IS NOT NULL AS gone
    FROM involvement p
    LEFT JOIN personal.staff s ON s.id = p.staff_id
    LEFT JOIN personal.person n ON n.id = p.person_id
    WHERE p.crime_id = ${crimeId}::uuid
    ORDER BY
      array_position('{victim,suspect,oic,supervising,reporting,attending,interviewing}', p.role),
      p.removed_at NULLS FIRST, p.from_day DESC NULLS LAST, p.id
    LIMIT 200`
}

/** One stretch of the classification history, the newest first. */
export interface Classified {
  readonly id: string
  readonly fromAt: Date
  readonly code: string
  readonly countClass: string
  readonly by: string | null
  /** Why the class was changed, and the justification, where the RMS says so. */
  readonly because: ChangeBecause | null
  readonly justification: string | null
}

export async function classificationsOf(tx: Tx, crimeId: string): Promise<Classified[]> {
  return tx.$queryRaw<Classified[]>`
    SELECT
      k.id::text, k.from_at AS "fromAt", k.offence_code AS code, k.count_class AS "countClass", s.name AS by,
      k.because, k.justification
    FROM classification k
    LEFT JOIN personal.staff s ON s.id = k.changed_by
    WHERE k.crime_id = ${crimeId}::uuid
    ORDER BY k.from_at DESC, k.place DESC
    LIMIT 100`
}

/** A request there is or was on a crime. */
export interface RequestLine {
  readonly id: string
  readonly category: Category
  readonly state: RequestState
  readonly openedAt: Date
  readonly requester: string
}

export async function requestsOf(tx: Tx, crimeId: string): Promise<RequestLine[]> {
  return tx.$queryRaw<RequestLine[]>`
    SELECT r.id::text, r.category, r.state, r.opened_at AS "openedAt", s.name AS requester
    FROM cancellation_request r
    JOIN personal.staff s ON s.id = r.requester_id
    WHERE r.crime_id = ${crimeId}::uuid
    ORDER BY r.opened_at DESC
    LIMIT 50`
}
