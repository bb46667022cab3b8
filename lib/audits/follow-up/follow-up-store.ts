import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { Prisma } from '#lib/base/prisma/client'
import type { AuditCause, Category, FollowUpOutcome, FollowUpStepKind, ReportGroup } from '#lib/base/prisma/enums'

/** One answer within what follows from a wrong decision. */
export interface StepRow {
  readonly kind: FollowUpStepKind
  readonly outcome: FollowUpOutcome | null
  readonly wordsId: string
  readonly byId: string
  readonly at: Date
}

/** A decision, change or earlier cancellation that was found wrong, as lists and pages show it. */
export interface FollowUpRow {
  readonly id: string
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly group: ReportGroup
  readonly category: Category | null
  readonly requestId: string | null
  readonly unit: string | null
  readonly deciderId: string | null
  readonly openedAt: Date
  readonly causes: readonly AuditCause[]
  /** Whether every reading that was due found it wrong, or whoever settled did. */
  readonly standsWrong: boolean
  /** Whether any reader found it wrong; else somebody is concerned for safety, and that alone. */
  readonly wasFoundWrong: boolean
  readonly mayBeDeliberate: boolean
  /** Whether whoever decided is shown it. */
  readonly isOut: boolean
  readonly isRegistrars: boolean
  /** Whether the crime is cancelled as things stand. */
  readonly isCancelled: boolean
  readonly hasConcern: boolean
  readonly answered: readonly FollowUpStepKind[]
}

const COLUMNS = Prisma.sql`
  u.id::text, c.id::text AS "crimeId", c.reference, c.offence_code AS code, c.count_class AS "countClass",
  c.offence_group AS "group", d.category, d.request_id::text AS "requestId", n.name AS unit,
  u.decider_id::text AS "deciderId", u.opened_at AS "openedAt", a.causes::text[],
  registrar.stands_wrong(u) AS "standsWrong", registrar.was_found_wrong(u) AS "wasFoundWrong",
  registrar.may_be_deliberate(u) AS "mayBeDeliberate",
  registrar.note_is_out(u) AS "isOut", registrar.is_registrars(u.decision_id, u.rms_change_id) AS "isRegistrars",
  c.cancelled_by IS NOT NULL AS "isCancelled", registrar.has_concern(u) AS "hasConcern",
  ARRAY(
    SELECT s.kind::text FROM audit_follow_up_step s WHERE s.follow_up_id = u.id ORDER BY s.at
  ) AS answered`

const FROM = Prisma.sql`
  FROM audit_follow_up u
  JOIN audit_review a ON a.id = u.review_id
  JOIN reported_crime c ON c.id = u.crime_id
  LEFT JOIN unit n ON n.id = c.unit_id
  LEFT JOIN cancellation_decision d ON d.id = u.decision_id`

/** Which findings a list shows: those that the registrar has not answered, or all of them. */
export type FindingList = 'unanswered' | 'all'

const UNANSWERED = Prisma.sql`
  NOT EXISTS (SELECT FROM audit_follow_up_step s WHERE s.follow_up_id = u.id AND s.kind = 'registrar')`

/** What was found wrong, as its reader may see it: rape first, then the longest waiting, at most so many. */
export const followUps = (tx: Tx, list: FindingList, most: number): Promise<FollowUpRow[]> => tx.$queryRaw<
  FollowUpRow[]
>`
  SELECT ${COLUMNS} ${FROM}
  WHERE registrar.was_found_wrong(u) AND ${list === 'all' ? Prisma.sql`true` : UNANSWERED}
  ORDER BY c.offence_group, u.opened_at, u.id
  LIMIT ${most}::int`

/** One of them; undefined where there is none for its reader. */
export async function followUpOf(tx: Tx, id: string): Promise<FollowUpRow | undefined> {
  const [row] = await tx.$queryRaw<FollowUpRow[]>`SELECT ${COLUMNS} ${FROM} WHERE u.id = ${id}::uuid`
  return row
}

export const stepsOf = (tx: Tx, followUpId: string): Promise<StepRow[]> =>
  tx.auditFollowUpStep.findMany({
    where: { followUpId },
    orderBy: { at: 'asc' },
    select: { kind: true, outcome: true, wordsId: true, byId: true, at: true },
  })

/** Whether whoever looks is shown who decided; a reader is not. */
export async function seesWhoDecided(tx: Tx): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ sees: boolean }[]>`
    SELECT registrar.holds('fcr', 'deputy', 'registrar_staff', 'chief', 'standards') AS sees`
  return row?.sees === true
}

/** Why each reader found it wrong, what went wrong, and who has to be made safe: without who read it. */
export const wrongReadings = (
  tx: Tx,
  followUpId: string,
): Promise<{ reasonId: string; causes: AuditCause[]; concernId: string | null }[]> => tx.$queryRaw`
  SELECT a.reason_id::text AS "reasonId", a.causes::text[], a.concern_id::text AS "concernId"
  FROM audit_follow_up u
  CROSS JOIN LATERAL registrar.readings_of(u) r
  -- Of them those that the policies of the table show: a reader sees only their own.
  JOIN audit_review a ON a.id = r.id
  WHERE u.id = ${followUpId}::uuid AND (a.finding = 'wrong' OR a.concern_id IS NOT NULL)
  ORDER BY a.at`

/** Adds an answer; the database refuses one that is not this person’s to give. */
export const addStep = async (tx: Tx, followUpId: string, step: StepRow): Promise<void> => {
  await tx.auditFollowUpStep.create({ data: { id: newId(), followUpId, ...step } })
}

/** Cases like each other among what stands as wrong since a day: the same category in one unit, or the same cause. */
export interface PatternRow {
  readonly kind: 'category' | 'unit' | 'cause'
  readonly what: string
  readonly count: number
}

/** What three or more wrong decisions since an instant have in common. */
export const patterns = (tx: Tx, since: Date): Promise<PatternRow[]> => tx.$queryRaw<PatternRow[]>`
  WITH wrong AS MATERIALIZED (
    SELECT u.id, d.category::text AS category, n.name AS unit, a.causes
    ${FROM}
    WHERE u.opened_at >= ${since} AND registrar.stands_wrong(u)
  )
  SELECT 'category' AS kind, category AS what, count(*)::int AS count
  FROM wrong
  WHERE category IS NOT NULL
  GROUP BY category
  HAVING count(*) > 2
  UNION ALL
  SELECT 'unit', unit, count(*)::int FROM wrong WHERE unit IS NOT NULL GROUP BY unit HAVING count(*) > 2
  UNION ALL
  SELECT 'cause', cause::text, count(*)::int
  FROM wrong, unnest(causes) AS cause
  GROUP BY cause
  HAVING count(*) > 2
  ORDER BY kind, what`
