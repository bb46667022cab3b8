import type { Tx } from '#lib/base/database'
import type { Category } from '#lib/base/prisma/enums'

/** What became of a crime whose decision an auditor found wrong. */
export type AfterWrong = 'still cancelled' | 'reinstated' | 'not cancelled yet' | 'not cancelled'

/** A decision to cancel that an auditor found wrong. */
export interface WrongDecision {
  readonly decisionId: string
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly category: Category
  readonly foundAt: Date
  readonly after: AfterWrong
}

/** How many decisions to cancel an auditor found wrong, by what became of the crime. */
export const wrongDecisionCounts = (tx: Tx): Promise<{ after: AfterWrong; n: number }[]> => tx.$queryRaw<
  { after: AfterWrong; n: number }[]
>`
  SELECT
    CASE
      WHEN c.in_force THEN 'still cancelled'
      WHEN c.id IS NOT NULL THEN 'reinstated'
      WHEN r.state IN ('authorised', 'stopped') THEN 'not cancelled yet'
      ELSE 'not cancelled'
    END AS after,
    count(*)::int AS n
  FROM (
    SELECT DISTINCT decision_id
    FROM audit_review
    WHERE finding = 'wrong'
  ) a
  JOIN cancellation_decision d ON d.id = a.decision_id
  JOIN cancellation_request r ON r.id = d.request_id
  LEFT JOIN cancellation c ON c.decision_id = d.id
  WHERE d.verdict = 'authorise'
  GROUP BY 1`

/** Those whose crime is still cancelled, or may yet be: so many, the longest known first. */
export const wrongDecisionsToActOn = (tx: Tx, most: number): Promise<WrongDecision[]> => tx.$queryRaw<WrongDecision[]>`
  WITH longest AS MATERIALIZED (
    SELECT
      d.id, r.crime_id, d.category, a.at,
      CASE WHEN c.in_force THEN 'still cancelled' ELSE 'not cancelled yet' END AS after
    FROM (
      SELECT decision_id, min(at) AS at
      FROM audit_review
      WHERE finding = 'wrong'
      GROUP BY decision_id
    ) a
    JOIN cancellation_decision d ON d.id = a.decision_id
    JOIN cancellation_request r ON r.id = d.request_id
    LEFT JOIN cancellation c ON c.decision_id = d.id
    WHERE d.verdict = 'authorise' AND (c.in_force OR (c.id IS NULL AND r.state IN ('authorised', 'stopped')))
    ORDER BY a.at, d.id
    LIMIT ${most}
  )
  SELECT
    w.id::text AS "decisionId", w.crime_id::text AS "crimeId",
    registrar.listed_reference(w.crime_id, k.reference) AS reference, k.offence_code AS code,
    k.count_class AS "countClass", w.category, w.at AS "foundAt", w.after
  FROM longest w
  JOIN reported_crime k ON k.id = w.crime_id
  ORDER BY w.at, w.id`

/** What drawn audits found of a decision, wrong where any auditor found so; what could not be told is left out. */
export interface DrawnFinding {
  readonly decisionId: string
  readonly decidedAt: Date
  readonly isWrong: boolean
}

const MOST_FINDINGS = 2000

/** Findings of drawn audits, never of dips, in the order in which the decisions were made. */
export async function drawnFindings(tx: Tx): Promise<DrawnFinding[]> {
  const newest = await tx.$queryRaw<DrawnFinding[]>`
    SELECT d.id::text AS "decisionId", d.decided_at AS "decidedAt", bool_or(a.finding = 'wrong') AS "isWrong"
    FROM audit_review a
    JOIN cancellation_decision d ON d.id = a.decision_id
    WHERE a.kind <> 'dip' AND a.finding <> 'cannot_tell'
    GROUP BY d.id
    ORDER BY d.decided_at DESC, d.id DESC
    LIMIT ${MOST_FINDINGS}`
  return newest.toReversed()
}
