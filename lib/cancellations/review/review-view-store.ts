import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Category } from '#lib/counting-rules/model'
import type { PageKey } from '#lib/crimes/list-key'
import type { DutyState } from '#lib/victims/model'
import type { ReviewOutcome, ReviewGround } from './model.ts'

/** A review with all that its page shows; `duties` are those that carry its answer to the victims. */
export interface ReviewDetails {
  readonly id: string
  readonly crimeId: string
  readonly requestId: string | null
  readonly category: Category
  readonly cancelledAt: Date
  readonly inForce: boolean
  readonly ground: ReviewGround
  readonly wordsId: string
  readonly openedBy: string
  readonly openedAt: Date
  /** 'YYYY-MM-DD' */
  readonly dueOn: string
  readonly outcome: ReviewOutcome | null
  readonly answerId: string | null
  readonly answeredBy: string | null
  readonly answeredAt: Date | null
  readonly duties: readonly { readonly id: string; readonly state: DutyState }[]
}

export async function crimeOfReview(tx: Tx, reviewId: string): Promise<string | undefined> {
  return (await tx.cancellationReview.findUnique({ where: { id: reviewId }, select: { crimeId: true } }))?.crimeId
}

export async function reviewDetails(tx: Tx, reviewId: string): Promise<ReviewDetails | undefined> {
  const rows = await tx.$queryRaw<ReviewDetails[]>`
    SELECT
      v.id::text, v.crime_id::text AS "crimeId", x.request_id::text AS "requestId", x.category,
      x.took_effect_at AS "cancelledAt", x.in_force AS "inForce", v.ground, v.words_id::text AS "wordsId",
      o.name AS "openedBy", v.opened_at AS "openedAt", v.due_on::text AS "dueOn", v.outcome,
      v.answer_id::text AS "answerId", a.name AS "answeredBy", v.answered_at AS "answeredAt",
      (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', y.id, 'state', y.state) ORDER BY y.id), '[]')
        FROM duty_to_inform y
        WHERE y.review_id = v.id
      ) AS duties
    FROM cancellation_review v
    JOIN cancellation x ON x.id = v.cancellation_id
    JOIN personal.staff o ON o.id = v.opened_by
    LEFT JOIN personal.staff a ON a.id = v.answered_by
    WHERE v.id = ${reviewId}::uuid`
  return rows[0]
}

/** An open review on the list: no names of people on the case, and none of the victim’s words. */
export interface ReviewLine {
  readonly id: string
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly unit: string
  readonly ground: ReviewGround
  /** 'YYYY-MM-DD' */
  readonly dueOn: string
  readonly openedAt: Date
  readonly openedBy: string
  readonly isReinstated: boolean
  readonly isMine: boolean
}

// The open reviews of one page, found before anything is joined to them.
function pageOf({ after, before }: PageKey, rows: number): Prisma.Sql {
  const [key, isBack] = [after ?? before, before !== undefined]
  return Prisma.sql`
    SELECT v.id, v.crime_id, v.cancellation_id, v.ground, v.due_on, v.opened_at, v.opened_by
    FROM cancellation_review v
    WHERE v.answered_at IS NULL
      AND (
        ${key?.id ?? null}::uuid IS NULL
        OR (NOT ${isBack}::boolean AND (v.due_on, v.id) > (${key?.sort ?? null}::date, ${key?.id ?? null}::uuid))
        OR (${isBack}::boolean AND (v.due_on, v.id) < (${key?.sort ?? null}::date, ${key?.id ?? null}::uuid))
      )
    ORDER BY
      CASE WHEN ${isBack}::boolean THEN v.due_on END DESC, CASE WHEN ${isBack}::boolean THEN v.id END DESC,
      v.due_on, v.id
    LIMIT ${rows}::int`
}

/** The open reviews, the oldest due first; nearest first when it goes back. `asker` is whose they may be to answer. */
export async function reviewLines(tx: Tx, actor: string, pageKey: PageKey, rows: number): Promise<ReviewLine[]> {
  const isBack = pageKey.before !== undefined
  return tx.$queryRaw<ReviewLine[]>`
    WITH me AS MATERIALIZED (
      SELECT registrar.decision_maker_today(${actor}::uuid) AS decision_maker
    ),
    page AS MATERIALIZED (${pageOf(pageKey, rows)})
    SELECT
      v.id::text, v.crime_id::text AS "crimeId",
      registrar.listed_reference(c.id, c.reference) AS reference, c.offence_code AS code,
      c.count_class AS "countClass", u.name AS unit, v.ground, v.due_on::text AS "dueOn",
      v.opened_at AS "openedAt", s.name AS "openedBy", NOT x.in_force AS "isReinstated",
      registrar.bar_to_review((SELECT decision_maker FROM me), v.id) IS NULL AS "isMine"
    FROM page v
    JOIN cancellation x ON x.id = v.cancellation_id
    JOIN reported_crime c ON c.id = v.crime_id
    JOIN unit u ON u.id = c.unit_id
    JOIN personal.staff s ON s.id = v.opened_by
    ORDER BY
      CASE WHEN ${isBack}::boolean THEN v.due_on END DESC, CASE WHEN ${isBack}::boolean THEN v.id END DESC,
      v.due_on, v.id`
}
