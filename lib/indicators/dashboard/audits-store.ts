import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Category } from '#lib/base/prisma/enums'

/** What became of a crime whose decision an audit found wrong; `stands` where the registrar answered that it does. */
export type AfterWrong = 'still cancelled' | 'stands' | 'reinstated' | 'not cancelled yet' | 'not cancelled'

/** A decision to cancel that an audit found wrong. */
export interface WrongDecision {
  readonly followUpId: string
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly category: Category
  readonly foundAt: Date
  readonly after: AfterWrong
}

/** Decisions to cancel that stand as wrong once every reading that was due was given, each with what became of the crime. */
const WRONG = Prisma.sql`
  SELECT
    u.id, r.crime_id, d.category, u.opened_at AS at,
    CASE
      WHEN s.outcome = 'stands' AND (c.in_force OR c.id IS NULL) THEN 'stands'
      WHEN c.in_force THEN 'still cancelled'
      WHEN c.id IS NOT NULL THEN 'reinstated'
      WHEN r.state IN ('authorised', 'stopped') THEN 'not cancelled yet'
      ELSE 'not cancelled'
    END AS after
  FROM audit_follow_up u
  JOIN cancellation_decision d ON d.id = u.decision_id AND d.verdict = 'authorise'
  JOIN cancellation_request r ON r.id = d.request_id
  LEFT JOIN cancellation c ON c.decision_id = d.id
  LEFT JOIN audit_follow_up_step s ON s.follow_up_id = u.id AND s.kind = 'registrar'
  WHERE registrar.stands_wrong(u)`

/** How many decisions to cancel an audit found wrong, by what became of the crime. */
export const wrongDecisionCounts = (tx: Tx): Promise<{ after: AfterWrong; n: number }[]> =>
  tx.$queryRaw<{ after: AfterWrong; n: number }[]>`SELECT w.after, count(*)::int AS n FROM (${WRONG}) w GROUP BY 1`

/** Those whose crime is still cancelled, or may yet be: so many, the longest known first. */
export const wrongDecisionsToActOn = (tx: Tx, most: number): Promise<WrongDecision[]> => tx.$queryRaw<WrongDecision[]>`
  WITH longest AS MATERIALIZED (
    SELECT w.* FROM (${WRONG}) w
    WHERE w.after IN ('still cancelled', 'not cancelled yet')
    ORDER BY w.at, w.id
    LIMIT ${most}
  )
  SELECT
    w.id::text AS "followUpId", w.crime_id::text AS "crimeId",
    registrar.listed_reference(w.crime_id, k.reference) AS reference, k.offence_code AS code,
    k.count_class AS "countClass", w.category, w.at AS "foundAt", w.after
  FROM longest w
  JOIN reported_crime k ON k.id = w.crime_id
  ORDER BY w.at, w.id`

/** What a drawn audit that is read whole found of a decision; what could not be told is left out. */
export interface DrawnFinding {
  readonly decisionId: string
  readonly decidedAt: Date
  readonly isWrong: boolean
}

const MOST_FINDINGS = 2000

/** Findings of drawn audits, never of dips, in the order in which the decisions were made. */
export async function drawnFindings(tx: Tx): Promise<DrawnFinding[]> {
  const newest = await tx.$queryRaw<DrawnFinding[]>`
    WITH whole AS MATERIALIZED (
      SELECT f.id FROM audit_frame f WHERE f.abandoned_at IS NULL AND registrar.is_read_whole(f.id)
    )
    SELECT d.id::text AS "decisionId", d.decided_at AS "decidedAt", bool_or(r.finding = 'wrong') AS "isWrong"
    FROM whole f
    JOIN drawn_reading r ON r.frame_id = f.id AND r.finding <> 'cannot_tell'
    JOIN cancellation_decision d ON d.id = r.decision_id
    GROUP BY d.id
    ORDER BY d.decided_at DESC, d.id DESC
    LIMIT ${MOST_FINDINGS}`
  return newest.toReversed()
}
