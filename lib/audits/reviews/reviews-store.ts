import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type {
  AuditCause,
  AuditFinding,
  AuditKind,
  DecisionVerdict,
  FinalChoiceFault,
  ReadingStage,
} from '#lib/base/prisma/enums'
import type { Category } from '#lib/counting-rules/model'
import type { ReportGroup } from '#lib/counting-rules/offences'

/** A decided case that may be audited. */
export interface ToReviewRow {
  readonly decisionId: string
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly category: Category
  readonly decidedAt: Date
  /** What this person found of it; null while they have not read it. */
  readonly found: AuditFinding | null
}

const MOST = 25

/** Of the unread, so many are violence that was cancelled as recorded by mistake, which needs no evidence that nothing happened. */
const MISTAKES = 5

/** The same order for one person every time, which they do not choose. */
const shuffledFor = (reader: string): Prisma.Sql => Prisma.sql`sha256(convert_to(${reader} || d.id::text, 'UTF8'))`

const IS_VIOLENT_MISTAKE = Prisma.sql`
  d.category = 'C4' AND d.verdict = 'authorise' AND c.offence_group = 'violence'`

/** Decisions of the last twelve months on cases this person had nothing to do with: the unread shuffled for them, some mistakes with violence first, or those they have read. */
export const decisionsToReview = (tx: Tx, reader: string, isRead: boolean): Promise<ToReviewRow[]> => tx.$queryRaw<
  ToReviewRow[]
>`
  SELECT
    d.id::text AS "decisionId", c.id::text AS "crimeId", c.reference, c.offence_code AS code,
    c.count_class AS "countClass", d.category, d.decided_at AS "decidedAt", a.finding AS found
  FROM cancellation_decision d
  JOIN cancellation_request r ON r.id = d.request_id
  JOIN reported_crime c ON c.id = r.crime_id
  LEFT JOIN audit_review a ON a.decision_id = d.id AND a.item_id IS NULL AND a.reviewer_id = ${reader}::uuid
  WHERE d.verdict <> 'return'
    AND d.decided_at > registrar.now() - interval '12 months'
    AND (a.id IS NOT NULL) = ${isRead}
    AND NOT registrar.was_involved_in(${reader}::uuid, d.id)
    AND (NOT registrar.is_registrars(d.id, NULL) OR registrar.holds('outside_auditor'))
    AND NOT EXISTS (
      SELECT
      FROM audit_review b
      WHERE b.decision_id = d.id AND b.item_id IS NOT NULL AND b.reviewer_id = ${reader}::uuid
    )
  ORDER BY
    a.at DESC,
    (
      ${IS_VIOLENT_MISTAKE}
      AND row_number() OVER (PARTITION BY ${IS_VIOLENT_MISTAKE} ORDER BY ${shuffledFor(reader)}) <= ${MISTAKES}
    ) DESC,
    ${shuffledFor(reader)}
  LIMIT ${MOST}`

/** The request of a decision this person may audit; undefined where there is none. */
export async function requestToReview(tx: Tx, reader: string, decisionId: string): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ requestId: string }[]>`
    SELECT d.request_id::text AS "requestId"
    FROM cancellation_decision d
    WHERE d.id = ${decisionId}::uuid
      AND d.verdict <> 'return'
      AND NOT registrar.was_involved_in(${reader}::uuid, d.id)
      AND (NOT registrar.is_registrars(d.id, NULL) OR registrar.holds('outside_auditor'))
      AND NOT EXISTS (
        SELECT
        FROM audit_review b
        WHERE b.decision_id = d.id AND b.item_id IS NOT NULL AND b.reviewer_id = ${reader}::uuid
      )`
  return rows[0]?.requestId
}

/** The crime of a decision; undefined where there is no such decision. */
export async function crimeOfDecision(tx: Tx, decisionId: string): Promise<string | undefined> {
  const found = await tx.cancellationDecision.findUnique({
    where: { id: decisionId },
    select: { request: { select: { crimeId: true } } },
  })
  return found?.request.crimeId
}

/** What this reader found of a decision they dipped into. */
export const reviewOf = (tx: Tx, decisionId: string, readerId: string): Promise<{ finding: AuditFinding } | null> =>
  tx.auditReview.findFirst({ where: { decisionId, readerId, itemId: null }, select: { finding: true } })

/** Whether a decision is the registrar’s choice which of several crimes is kept. */
export async function isFinalChoice(tx: Tx, decisionId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ is: boolean }[]>`SELECT registrar.is_final_choice(${decisionId}::uuid) AS is`
  return row?.is === true
}

/** A reading as it is saved; of a dip, no seed drew it. */
export interface NewReview {
  readonly id: string
  readonly decisionId: string | null
  readonly drawnBy: {
    readonly kind: AuditKind
    readonly frameId: string
    readonly itemId: string
    readonly stage: ReadingStage
  } | null
  readonly finding: AuditFinding
  readonly nowFinding: AuditFinding
  readonly points: Readonly<Record<string, string>>
  readonly causes: readonly AuditCause[]
  readonly finalChoiceFault: FinalChoiceFault | null
  readonly mayBeDeliberate: boolean | null
  readonly reasonId: string
  readonly concernId: string | null
  readonly goodPracticeId: string | null
  readonly readerId: string
  readonly at: Date
}

export const addReview = async (tx: Tx, { drawnBy, causes, ...review }: NewReview): Promise<void> => {
  await tx.auditReview.create({ data: { ...review, ...drawnBy, causes: [...causes] } })
}

/** A past decision, without people: what it was about, what it came to, and the facts it was judged on. */
export interface NearRow {
  readonly decisionId: string
  readonly code: string
  readonly countClass: string
  readonly verdict: Exclude<DecisionVerdict, 'return'>
  readonly decidedAt: Date
  readonly facts: unknown
}

const FEW = 5

/** Past decisions of a category and offence group that an audit found right and none found wrong: of the same offence first, then the newest. */
export const nearestDecisions = (
  tx: Tx,
  near: { category: Category; group: ReportGroup; code: string; requestId: string },
): Promise<NearRow[]> => tx.$queryRaw<NearRow[]>`
  SELECT
    d.id::text AS "decisionId", s.facts->'crime'->>'code' AS code,
    s.facts->'crime'->>'countClass' AS "countClass", d.verdict, d.decided_at AS "decidedAt", s.facts
  FROM cancellation_decision d
  JOIN assessment s ON s.id = d.assessment_id
  JOIN cancellation_request r ON r.id = d.request_id
  JOIN reported_crime c ON c.id = r.crime_id
  WHERE d.category = ${near.category}
    AND c.offence_group = ${near.group}
    AND r.id <> ${near.requestId}::uuid
    AND EXISTS (SELECT FROM audit_review a WHERE a.decision_id = d.id AND a.finding = 'correct')
    AND NOT EXISTS (SELECT FROM audit_review a WHERE a.decision_id = d.id AND a.finding = 'wrong')
  ORDER BY (s.facts->'crime'->>'code') = ${near.code} DESC, d.decided_at DESC, d.id
  LIMIT ${FEW}`

/** Of the cancellations of one offence group that an auditor read: how many, how many were found wrong, and how many could not be told. */
export interface ReviewedRow {
  readonly group: ReportGroup
  /** Read as a dip, which no rate may be made of; else drawn, with an estimate of its own. */
  readonly isDip: boolean
  readonly reviewed: number
  readonly wrong: number
  readonly cannotTell: number
}

/** The cancelled crimes whose decision was read, by offence group, dips apart from what was drawn: a dip is wrong where any auditor found so, a drawn one as its readings came to, once its frame is read whole. */
export const cancellationsReviewed = (tx: Tx): Promise<ReviewedRow[]> => tx.$queryRaw<ReviewedRow[]>`
  SELECT
    found.group,
    found.is_dip AS "isDip",
    count(*)::int AS reviewed,
    count(*) FILTER (WHERE found.wrong)::int AS wrong,
    count(*) FILTER (WHERE found.untold)::int AS "cannotTell"
  FROM (
    SELECT
      c.offence_group AS "group", a.kind = 'dip' AS is_dip, bool_or(came.finding = 'wrong') AS wrong,
      bool_and(came.finding = 'cannot_tell') AS untold
    FROM cancellation n
    JOIN audit_review a ON a.decision_id = n.decision_id
    JOIN reported_crime c ON c.id = n.crime_id
    CROSS JOIN LATERAL (
      SELECT CASE WHEN a.item_id IS NULL THEN a.finding ELSE registrar.finding_of_item(a.item_id) END AS finding
    ) AS came
    WHERE a.item_id IS NULL OR registrar.is_read_whole(a.frame_id)
    GROUP BY n.id, c.offence_group, a.kind = 'dip'
  ) AS found
  GROUP BY found.group, found.is_dip
  ORDER BY found.group, found.is_dip`
