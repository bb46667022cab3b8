import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { ReviewOutcome, ReviewGround, WhyNot } from './model.ts'

/** A review as its commands need it. */
export interface ReviewRow {
  readonly id: string
  readonly crimeId: string
  readonly requestId: string | null
  readonly openedById: string
  readonly isAnswered: boolean
  /** Whether the cancellation it is about still stands. */
  readonly inForce: boolean
}

/** A review, its row held for this transaction where `lock` is set. */
export async function reviewRow(tx: Tx, id: string, { lock = false } = {}): Promise<ReviewRow | undefined> {
  if (lock) await tx.$queryRaw`SELECT id FROM cancellation_review WHERE id = ${id}::uuid FOR UPDATE`
  const rows = await tx.$queryRaw<ReviewRow[]>`
    SELECT
      v.id::text, v.crime_id::text AS "crimeId", x.request_id::text AS "requestId",
      v.opened_by::text AS "openedById", v.answered_at IS NOT NULL AS "isAnswered", x.in_force AS "inForce"
    FROM cancellation_review v
    JOIN cancellation x ON x.id = v.cancellation_id
    WHERE v.id = ${id}::uuid`
  return rows[0]
}

/** The review of a crime that nobody has answered yet. */
export async function openReviewOf(tx: Tx, crimeId: string): Promise<string | undefined> {
  return (await tx.cancellationReview.findFirst({ where: { crimeId, answeredAt: null }, select: { id: true } }))?.id
}

/** Why this review is not this person’s to answer; undefined where it is. */
export async function whyNotReview(tx: Tx, staffId: string, reviewId: string): Promise<WhyNot | undefined> {
  const rows = await tx.$queryRaw<
    { why: WhyNot | null }[]
  >`SELECT registrar.why_not_review(${staffId}::uuid, ${reviewId}::uuid) AS why`
  return rows[0]?.why ?? undefined
}

export const addReview = (
  tx: Tx,
  review: {
    crimeId: string
    cancellationId: string
    openedById: string
    openedAt: Date
    ground: ReviewGround
    wordsId: string
    dueOn: Date
  },
): Promise<unknown> => tx.cancellationReview.create({ data: { id: newId(), ...review } })

export const answerRow = (
  tx: Tx,
  id: string,
  answer: { outcome: ReviewOutcome; answerId: string; answeredById: string; answeredAt: Date },
): Promise<unknown> => tx.cancellationReview.update({ where: { id }, data: answer })
