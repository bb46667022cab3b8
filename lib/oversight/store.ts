import type { Tx } from '#lib/base/database'
import { asDate, type Day, dayIn } from '#lib/base/day'
import type { NoticeOutcome } from '#lib/base/prisma/enums'
import { CHECK_KINDS, type CheckKind, type Counts, type Found, type FoundByKind, type NoticesSent } from './model.ts'

/** Whether the product has begun, and the check of this day has not run yet. */
export async function isStillToCheck(tx: Tx, day: Day): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ due: boolean }[]>`
    SELECT EXISTS (SELECT FROM installation) AND NOT EXISTS (SELECT FROM daily_check WHERE day = ${day}::date) AS due`
  return row?.due === true
}

/** Duties past their day: those of authorised cases, and those that no case holds up. */
export const lateDuties = (tx: Tx, day: Day): Promise<Found[]> => tx.$queryRaw<Found[]>`
  SELECT y.id::text, y.assigned_to::text AS "ownerId"
  FROM duty_to_inform y
  LEFT JOIN cancellation_request r ON r.id = y.request_id
  WHERE y.state = 'open'
    AND y.due_on < ${day}::date
    AND (y.occasion <> 'before_cancelling' OR r.state = 'authorised')
  ORDER BY y.due_on, y.id`

/** Authorised cases in which nobody has done anything since. */
export const quietRequests = (tx: Tx, since: Date): Promise<Found[]> => tx.$queryRaw<Found[]>`
  SELECT r.id::text, r.decided_by::text AS "ownerId"
  FROM registrar.quiet_requests(${since}::timestamptz) q
  JOIN cancellation_request r ON r.id = q.request_id
  ORDER BY q.last_at, r.id`

/** Authorised cases whose last victim was told before, so that only their decision maker’s word is missing since. */
export const readyRequests = (tx: Tx, since: Date): Promise<Found[]> => tx.$queryRaw<Found[]>`
  SELECT r.id::text, r.decided_by::text AS "ownerId"
  FROM cancellation_request r
  WHERE r.state = 'authorised'
    AND r.waiting_since < ${since}::timestamptz
    AND NOT EXISTS (
      SELECT
      FROM duty_to_inform y
      WHERE y.request_id = r.id
        AND y.occasion = 'before_cancelling'
        AND (y.state = 'open' OR y.closed_at >= ${since}::timestamptz)
    )
  ORDER BY r.waiting_since, r.id`

/** Reviews past their day. They are in nobody’s hands until somebody answers them. */
export const lateReviews = (tx: Tx, day: Day): Promise<Found[]> => tx.$queryRaw<Found[]>`
  SELECT v.id::text, NULL AS "ownerId"
  FROM cancellation_review v
  WHERE v.answered_at IS NULL AND v.due_on < ${day}::date
  ORDER BY v.due_on, v.id`

/** Messages that failed, or of which nobody knows, as they were before. */
export const leftMessages = (tx: Tx, since: Date): Promise<Found[]> => tx.$queryRaw<Found[]>`
  SELECT m.id::text, m.owner_id::text AS "ownerId"
  FROM message m
  WHERE m.state IN ('failed', 'unknown') AND m.last_at < ${since}::timestamptz
  ORDER BY m.last_at, m.id`

/** Who holds a role on a day, and who of them is the registrar or the deputy. */
export async function holdersOn(tx: Tx, day: Day): Promise<{ serving: Set<string>; registrars: Set<string> }> {
  const rows = await tx.$queryRaw<{ id: string; isRegistrar: boolean }[]>`
    SELECT staff_id::text AS id, bool_or(role IN ('fcr', 'deputy')) AS "isRegistrar"
    FROM role_grant
    WHERE ${day}::date BETWEEN from_day AND coalesce(to_day, 'infinity')
    GROUP BY staff_id`
  return {
    serving: new Set(rows.map(({ id }) => id)),
    registrars: new Set(rows.filter(({ isRegistrar }) => isRegistrar).map(({ id }) => id)),
  }
}

export async function addCheck(tx: Tx, day: Day, at: Date, found: FoundByKind): Promise<void> {
  await tx.dailyCheck.createMany({
    data: CHECK_KINDS.map((kind) => ({ day: asDate(day), kind, at, foundIds: found[kind].map(({ id }) => id) })),
  })
}

/** By which number the force knows a member of staff; undefined for one who was told of this check before. */
export async function keyOfUninformed(tx: Tx, day: Day, staffId: string): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ key: string }[]>`
    SELECT s.key
    FROM personal.staff s
    WHERE s.id = ${staffId}::uuid
      AND NOT EXISTS (SELECT FROM check_notice n WHERE n.day = ${day}::date AND n.staff_id = s.id)`
  return rows[0]?.key
}

export async function addNotice(
  tx: Tx,
  notice: { day: Day; staffId: string; outcome: NoticeOutcome; at: Date },
): Promise<void> {
  await tx.checkNotice.create({ data: { ...notice, day: asDate(notice.day) } })
}

/** The day of the first check there was; undefined before any. */
export async function firstCheckedDay(tx: Tx): Promise<Day | undefined> {
  const first = await tx.dailyCheck.findFirst({ orderBy: { day: 'asc' }, select: { day: true } })
  return first ? dayIn(first.day) : undefined
}

/** What the checks of a stretch of days found, by day. */
export async function checksBetween(tx: Tx, from: Day, to: Day): Promise<Map<Day, { at: Date; counts: Counts }>> {
  const rows = await tx.$queryRaw<{ day: Day; kind: CheckKind; at: Date; n: number }[]>`
    SELECT day::text, kind, at, cardinality(found_ids) AS n
    FROM daily_check
    WHERE day BETWEEN ${from}::date AND ${to}::date`
  const byDay = Map.groupBy(rows, ({ day }) => day)
  return new Map(
    [...byDay].flatMap(([day, [first, ...rest]]) =>
      first
        ? [
            [
              day,
              { at: first.at, counts: Object.fromEntries([first, ...rest].map(({ kind, n }) => [kind, n])) as Counts },
            ] as const,
          ]
        : [],
    ),
  )
}

/** Of how many people the notices of a stretch of days reached, by day. */
export async function noticesBetween(tx: Tx, from: Day, to: Day): Promise<Map<Day, NoticesSent>> {
  const rows = await tx.$queryRaw<(NoticesSent & { day: Day })[]>`
    SELECT
      day::text, count(*) FILTER (WHERE outcome = 'sent')::int AS sent,
      count(*) FILTER (WHERE outcome = 'not_sent')::int AS "notSent"
    FROM check_notice
    WHERE day BETWEEN ${from}::date AND ${to}::date
    GROUP BY day`
  return new Map(rows.map(({ day, ...notices }) => [day, notices]))
}
