import { now } from '#lib/base/clock'
import type { Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import { quietSince } from '#lib/people/settings/quiet-since'
import { SHOWN, type WaitLine, type WaitList } from './waits-store.ts'

const unaccepted = (tx: Tx, supervisor: string | null, most: number) => tx.$queryRaw<WaitLine[]>`
  SELECT
    b.id::text, c.id::text AS "crimeId",
    c.reference, c.offence_code AS code, c.count_class AS "countClass",
    x.request_id::text AS "requestId", NULL AS "dutyId", b.at, NULL AS due, s.name AS who, b.found_by AS what
  FROM reinstatement b
  JOIN cancellation x ON x.id = b.cancellation_id
  JOIN reported_crime c ON c.id = x.crime_id
  JOIN personal.staff s ON s.id = b.supervisor_id
  WHERE b.accepted_at IS NULL
    AND (${supervisor}::uuid IS NULL OR b.supervisor_id = ${supervisor}::uuid)
  ORDER BY b.at, b.id
  LIMIT ${most}::int`

/** Reinstated crimes whose investigation I am to accept. */
export const toAccept: WaitList = (tx, me, most) => unaccepted(tx, me, most)
/** Every reinstated crime whose investigation nobody has accepted, the longest waiting first. */
export const unacceptedAll: WaitList = (tx, _me, most) => unaccepted(tx, null, most)

/** Victims of my unit's crimes whose day to be told has gone by. */
export const lateInMyUnit: WaitList = (tx, _me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    y.id::text, c.id::text AS "crimeId",
    c.reference, c.offence_code AS code, c.count_class AS "countClass",
    y.request_id::text AS "requestId", y.id::text AS "dutyId", y.opened_at AS at, y.due_on::text AS due,
    s.name AS who, y.occasion AS what
  FROM duty_to_inform y
  JOIN reported_crime c ON c.id = y.crime_id
  JOIN personal.staff s ON s.id = y.assigned_to
  WHERE y.id IN (SELECT registrar.late_in_own_unit(${most}::int))
  ORDER BY y.due_on, y.id
  LIMIT ${most}::int`

/** Victims of authorised cases, of any unit, whose day to be told has gone by: how often they were tried stands in `what` of the lines that are shown. */
export const lateEverywhere: WaitList = (tx, _me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    l.id::text, c.id::text AS "crimeId",
    c.reference, c.offence_code AS code, c.count_class AS "countClass",
    l.request_id::text AS "requestId", l.id::text AS "dutyId", l.opened_at AS at, l.due_on::text AS due, s.name AS who,
    CASE WHEN l.place <= ${SHOWN}::int THEN (
      SELECT count(*) FROM notification_attempt t WHERE t.duty_id = l.id
    ) END::text AS what
  FROM (
    SELECT y.*, row_number() OVER (ORDER BY y.due_on, y.id) AS place
    FROM duty_to_inform y
    JOIN cancellation_request r ON r.id = y.request_id
    WHERE y.state = 'open'
      AND y.occasion = 'before_cancelling'
      AND r.state = 'authorised'
      AND y.due_on < (SELECT registrar.today())
    ORDER BY y.due_on, y.id
    LIMIT ${most}::int
  ) AS l
  JOIN reported_crime c ON c.id = l.crime_id
  JOIN personal.staff s ON s.id = l.assigned_to
  ORDER BY l.due_on, l.id`

const reviews = (tx: Tx, answerer: string | null, most: number) => tx.$queryRaw<WaitLine[]>`
  WITH me AS MATERIALIZED (
    SELECT registrar.decision_maker_today(${answerer}::uuid) AS decision_maker
  )
  SELECT
    v.id::text, c.id::text AS "crimeId",
    c.reference, c.offence_code AS code, c.count_class AS "countClass",
    NULL AS "requestId", NULL AS "dutyId", v.opened_at AS at, v.due_on::text AS due, s.name AS who,
    v.ground AS what
  FROM cancellation_review v
  JOIN reported_crime c ON c.id = v.crime_id
  JOIN personal.staff s ON s.id = v.opened_by
  WHERE v.answered_at IS NULL
    AND (${answerer}::uuid IS NULL OR registrar.bar_to_review((SELECT decision_maker FROM me), v.id) IS NULL)
  ORDER BY v.due_on, v.id
  LIMIT ${most}::int`

/** Reviews that I may answer, the oldest due first: who opened it stands in `who`, what the victim says in `what`. */
export const reviewsForMe: WaitList = (tx, me, most) => reviews(tx, me, most)
/** Every review nobody has answered yet. */
export const reviewsAll: WaitList = (tx, _me, most) => reviews(tx, null, most)

/** Authorised cases that have gone quiet, by the setting of the day: the longest without anything done first, and since when. */
export const goneQuiet: WaitList = async (tx, _me, most) => {
  const since = await quietSince(tx, dayOf(await now(tx)))
  return tx.$queryRaw<WaitLine[]>`
    SELECT
      r.id::text, c.id::text AS "crimeId",
      c.reference,
      c.offence_code AS code, c.count_class AS "countClass",
      r.id::text AS "requestId", NULL AS "dutyId", q.last_at AS at, NULL AS due, s.name AS who,
      r.category AS what
    FROM registrar.quiet_requests(${since}::timestamptz) q
    JOIN cancellation_request r ON r.id = q.request_id
    JOIN reported_crime c ON c.id = r.crime_id
    LEFT JOIN personal.staff s ON s.id = r.decided_by
    ORDER BY q.last_at, r.id
    LIMIT ${most}::int`
}

/** Merged crimes (C3) whose other crime has left the count or was reclassified since: what became of it stands in `what`, its reference in `who`. */
export const reopenedMerges: WaitList = (tx, _me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    m.cancellation_id::text AS id, c.id::text AS "crimeId",
    c.reference, c.offence_code AS code,
    c.count_class AS "countClass", NULL AS "requestId", NULL AS "dutyId", m.took_effect_at AS at, NULL AS due,
    s.reference AS who, m.cause AS what
  FROM reopened_merge m
  JOIN reported_crime c ON c.id = m.crime_id
  JOIN reported_crime s ON s.id = m.principal_crime_id
  ORDER BY m.took_effect_at, m.cancellation_id
  LIMIT ${most}::int`

/** Crimes that changed after they were cancelled, for the registrar to decide whether that stands: what changed stands in `what`. */
export const changedAfter: WaitList = (tx, _me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    l.id::text, c.id::text AS "crimeId", c.reference,
    c.offence_code AS code, c.count_class AS "countClass", NULL AS "requestId", NULL AS "dutyId", l.found_at AS at,
    l.due_on::text AS due, NULL AS who,
    CASE WHEN l.without_authority THEN 'without authority' ELSE array_to_string(l.changes, ', ') END AS what
  FROM open_late_change l
  JOIN reported_crime c ON c.id = l.crime_id
  ORDER BY NOT l.without_authority, l.due_on, l.id
  LIMIT ${most}::int`

/** Differences among what the RMS changed besides cancelling, the worst first: why each is one stands in `what`. */
export const rmsChanges: WaitList = (tx, _me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    g.id::text, c.id::text AS "crimeId", c.reference,
    c.offence_code AS code, c.count_class AS "countClass", NULL AS "requestId", NULL AS "dutyId", g.found_at AS at,
    g.due_on::text AS due, NULL AS who, g.why AS what
  FROM open_rms_change g
  JOIN reported_crime c ON c.id = g.crime_id
  WHERE g.answer IS NULL
  ORDER BY g.why, g.due_on, g.id
  LIMIT ${most}::int`

/** Notifications found false in the last fourteen days, the newest first: who found it stands in `who`, and in `what` whether the crime has left the count. */
export const falseNotifications: WaitList = (tx, _me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    k.id::text, c.id::text AS "crimeId",
    c.reference, c.offence_code AS code, c.count_class AS "countClass",
    y.request_id::text AS "requestId", y.id::text AS "dutyId", k.at, NULL AS due, s.name AS who,
    CASE WHEN c.cancelled_by IS NULL THEN 'live' ELSE 'cancelled' END AS what
  FROM notification_correction k
  JOIN victim_notification t ON t.id = k.notification_id
  JOIN duty_to_inform y ON y.id = t.duty_id
  JOIN reported_crime c ON c.id = y.crime_id
  JOIN personal.staff s ON s.id = k.by_id
  WHERE k.at > registrar.now() - interval '14 days'
  ORDER BY k.at DESC, k.id
  LIMIT ${most}::int`

/** Product safeguards the registrar set aside since the first of this month, the newest first. */
export const setAsideThisMonth: WaitList = (tx, _me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    x.id::text, c.id::text AS "crimeId",
    c.reference, c.offence_code AS code, c.count_class AS "countClass",
    r.id::text AS "requestId", NULL AS "dutyId", d.decided_at AS at, NULL AS due, s.name AS who,
    x.check_id AS what
  FROM set_aside x
  JOIN cancellation_decision d ON d.id = x.decision_id
  JOIN cancellation_request r ON r.id = d.request_id
  JOIN reported_crime c ON c.id = r.crime_id
  JOIN personal.staff s ON s.id = d.decided_by
  WHERE d.decided_at >= date_trunc('month', registrar.today()::timestamp) AT TIME ZONE 'Europe/London'
  ORDER BY d.decided_at DESC, x.id
  LIMIT ${most}::int`
