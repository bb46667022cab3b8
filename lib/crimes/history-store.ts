import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Role } from '#lib/base/roles'

export type HistoryKind =
  | 'recorded'
  | 'submitted'
  | 'decided'
  | 'withdrawn'
  | 'duty'
  | 'attempt'
  | 'notification'
  | 'corrected'
  | 'nobody'
  | 'cancelled'
  | 'merge-held'
  | 'reinstated'
  | 'accepted'
  | 'review-opened'
  | 'review-answered'
  | 'row-entered'

/** One thing that happened to a crime: when, who, in which role, and what more there is to say in codes. */
export interface HistoryEvent {
  readonly id: string
  readonly kind: HistoryKind
  readonly at: Date
  readonly by: string | null
  readonly role: Role | null
  /** What it came to: an occasion, a verdict, a result, a reply. */
  readonly what: string | null
  /** Beside it: a category, a channel, a day. */
  readonly beside: string | null
  readonly requestId: string | null
  readonly dutyId: string | null
}

export const LONGEST_HISTORY = 200

// What was asked for and decided, of the requests asked.
const REQUESTED = Prisma.sql`
  SELECT
    s.id, 'submitted', s.submitted_at, s.submitted_by, NULL, s.occasion::text, s.category::text,
    s.request_id, NULL
  FROM submission s
  JOIN asked r ON r.id = s.request_id
  UNION ALL
  SELECT
    d.id, 'decided', d.decided_at, d.decided_by, d.role::text, d.verdict::text, d.category::text,
    d.request_id, NULL
  FROM cancellation_decision d
  JOIN asked r ON r.id = d.request_id
  UNION ALL
  SELECT r.id, 'withdrawn', r.ended_at, r.requester_id, NULL, NULL, r.category::text, r.id, NULL
  FROM asked r
  WHERE r.state = 'withdrawn'`

// What was done to inform the victims, of the duties to_tell.
const INFORMED = Prisma.sql`
  SELECT y.id, 'duty', y.opened_at, y.assigned_to, NULL, y.occasion::text, y.due_on::text, y.request_id, y.id
  FROM to_tell y
  UNION ALL
  SELECT t.id, 'attempt', t.at, t.by_id, NULL, t.result::text, t.channel::text, y.request_id, y.id
  FROM notification_attempt t
  JOIN to_tell y ON y.id = t.duty_id
  UNION ALL
  SELECT t.id, 'notification', t.at, t.by_id, NULL, t.reply::text, t.channel::text, y.request_id, y.id
  FROM victim_notification t
  JOIN to_tell y ON y.id = t.duty_id
  UNION ALL
  SELECT k.id, 'corrected', k.at, k.by_id, NULL, NULL, NULL, y.request_id, y.id
  FROM notification_correction k
  JOIN victim_notification t ON t.id = k.notification_id
  JOIN to_tell y ON y.id = t.duty_id
  UNION ALL
  SELECT n.id, 'nobody', n.at, n.by_id, NULL, n.why::text, NULL, y.request_id, y.id
  FROM nobody_to_inform n
  JOIN to_tell y ON y.id = n.duty_id`

// Cancelled and reinstated, of the cancellations gone.
const CANCELLED = Prisma.sql`
  SELECT
    x.id, 'cancelled', x.took_effect_at, coalesce(x.confirmed_by, d.decided_by), NULL, x.source::text,
    x.category::text, x.request_id, NULL
  FROM gone x
  LEFT JOIN cancellation_decision d ON d.id = x.decision_id
  UNION ALL
  SELECT b.id, 'reinstated', b.at, b.by_id, b.role::text, b.found_by::text, NULL, x.request_id, NULL
  FROM reinstatement b
  JOIN gone x ON x.id = b.cancellation_id`

// What victims said of a cancellation, and what was answered.
const reviewsOf = (crimeId: string): Prisma.Sql => Prisma.sql`
  SELECT v.id, 'review-opened', v.opened_at, v.opened_by, NULL, v.ground::text, NULL, NULL, NULL
  FROM cancellation_review v
  WHERE v.crime_id = ${crimeId}::uuid
  UNION ALL
  SELECT v.id, 'review-answered', v.answered_at, v.answered_by, NULL, v.outcome::text, NULL, NULL, NULL
  FROM cancellation_review v
  WHERE v.crime_id = ${crimeId}::uuid AND v.answered_at IS NOT NULL`

// Merges found to hold, and reinstated investigations accepted, of the cancellations gone.
const FOLLOWED_UP = Prisma.sql`
  SELECT m.id, 'merge-held', m.at, m.by_id, NULL, NULL, NULL, x.request_id, NULL
  FROM merge_review m
  JOIN gone x ON x.id = m.cancellation_id
  UNION ALL
  SELECT b.id, 'accepted', b.accepted_at, b.accepted_by, NULL, NULL, NULL, x.request_id, NULL
  FROM reinstatement b
  JOIN gone x ON x.id = b.cancellation_id
  WHERE b.accepted_at IS NOT NULL`

// What the registrar entered in the place of rows that could not be imported.
const enteredOn = (crimeId: string): Prisma.Sql => Prisma.sql`
  SELECT e.id, 'row-entered', e.at, e.by_id, NULL, e.says::text, NULL, NULL::uuid, NULL::uuid
  FROM entered_row e
  WHERE e.crime_id = ${crimeId}::uuid`

/** The history of a crime from the tables, the newest first, at most 200 events. */
export async function historyOf(tx: Tx, crimeId: string): Promise<HistoryEvent[]> {
  return tx.$queryRaw<HistoryEvent[]>`
    WITH asked AS (SELECT * FROM cancellation_request WHERE crime_id = ${crimeId}::uuid),
    to_tell AS (SELECT * FROM duty_to_inform WHERE crime_id = ${crimeId}::uuid),
    gone AS (SELECT * FROM cancellation WHERE crime_id = ${crimeId}::uuid),
    story AS (
      SELECT
        id, 'recorded' AS kind, recorded_at AS at, NULL::uuid AS by_id, NULL AS role, NULL AS what,
        NULL AS beside, NULL::uuid AS request_id, NULL::uuid AS duty_id
      FROM reported_crime
      WHERE id = ${crimeId}::uuid
      UNION ALL
      ${REQUESTED}
      UNION ALL
      ${INFORMED}
      UNION ALL
      ${CANCELLED}
      UNION ALL
      ${reviewsOf(crimeId)}
      UNION ALL
      ${enteredOn(crimeId)}
      UNION ALL
      ${FOLLOWED_UP}
    )
    SELECT
      story.id::text, kind, at, s.name AS by, role, what, beside, request_id::text AS "requestId",
      duty_id::text AS "dutyId"
    FROM story
    LEFT JOIN personal.staff s ON s.id = story.by_id
    ORDER BY
      at DESC,
      array_position(ARRAY[
        'recorded', 'submitted', 'decided', 'duty', 'attempt', 'notification', 'nobody', 'cancelled'
      ], kind) DESC NULLS FIRST,
      story.id
    LIMIT ${LONGEST_HISTORY}::int`
}
