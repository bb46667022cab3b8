import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { WaitLine, WaitList } from './waits-store.ts'

const { sql } = Prisma

/** Drawn cases that I may read now: of the audit that is due first, in an order of my own; what I am to settle says so in `what`. */
export const toRead: WaitList = (tx, me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    i.id::text, c.id::text AS "crimeId", c.reference, c.offence_code AS code, c.count_class AS "countClass",
    NULL AS "requestId", NULL AS "dutyId", f.frozen_at AS at, u.due_on::text AS due, u.number::text AS who,
    CASE WHEN waits.settles THEN 'settle' END AS what
  FROM registrar.readings_for(${me}::uuid) AS waits
  JOIN frame_item i ON i.id = waits.item_id
  JOIN audit_frame f ON f.id = waits.frame_id
  JOIN audit u ON u.id = f.audit_id
  JOIN reported_crime c ON c.id = i.crime_id
  ORDER BY u.due_on, u.number, sha256(convert_to(${me} || i.id::text, 'UTF8'))
  LIMIT ${most}::int`

/** Frames that wait for a number that I may give: `what` says which one. */
export const toGiveNumber: WaitList = (tx, me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    a.id::text, NULL AS "crimeId", 'Audit ' || a.number AS reference, NULL AS code, NULL AS "countClass",
    NULL AS "requestId", NULL AS "dutyId", f.frozen_at AS at, NULL AS due, NULL AS who,
    CASE WHEN EXISTS (SELECT FROM seed_number n WHERE n.frame_id = f.id) THEN 'second' ELSE 'first' END AS what
  FROM audit_frame f
  JOIN audit a ON a.id = f.audit_id
  WHERE f.abandoned_at IS NULL AND registrar.may_give_number(${me}::uuid, f.id)
  ORDER BY f.frozen_at, a.id
  LIMIT ${most}::int`

const answered = (kind: 'standards' | 'decider' | 'registrar' | 'safeguarding') => sql`
  EXISTS (
    SELECT FROM audit_follow_up_step s WHERE s.follow_up_id = u.id AND s.kind = ${kind}::follow_up_step_kind
  )`

/** What was found wrong, rape first, as the policies of the table show it: of whoever decided it the name stands in `who`. */
const found = (tx: Tx, most: number, which: Prisma.Sql) => tx.$queryRaw<WaitLine[]>`
  SELECT
    u.id::text, c.id::text AS "crimeId", c.reference, c.offence_code AS code, c.count_class AS "countClass",
    NULL AS "requestId", NULL AS "dutyId", u.opened_at AS at, NULL AS due, p.name AS who,
    CASE WHEN c.cancelled_by IS NULL THEN 'live' ELSE 'cancelled' END AS what
  FROM audit_follow_up u
  JOIN audit_review a ON a.id = u.review_id
  JOIN reported_crime c ON c.id = u.crime_id
  LEFT JOIN personal.staff p ON p.id = u.decider_id
  WHERE ${which}
  ORDER BY c.offence_group, u.opened_at, u.id
  LIMIT ${most}::int`

/** What the registrar has not answered. */
export const foundWrong: WaitList = (tx, _me, most) =>
  found(tx, most, sql`registrar.was_found_wrong(u) AND NOT ${answered('registrar')}`)

/** Decisions of the registrar or the deputy that were found wrong in the last 90 days, answered or not. */
export const registrarsFoundWrong: WaitList = (tx, _me, most) =>
  found(
    tx,
    most,
    sql`registrar.was_found_wrong(u)
      AND registrar.is_registrars(u.decision_id, u.rms_change_id)
      AND u.opened_at > (SELECT registrar.now() - interval '90 days')`,
  )

/** What was found wrong of my own decisions, once I am shown it and until I answer. */
export const notesToAnswer: WaitList = (tx, me, most) =>
  found(tx, most, sql`u.decider_id = ${me}::uuid AND registrar.note_is_out(u) AND NOT ${answered('decider')}`)

/** What a reader thought could have been deliberate. */
export const toRelease: WaitList = (tx, _me, most) =>
  found(tx, most, sql`registrar.may_be_deliberate(u) AND NOT ${answered('standards')}`)

/** Of whose safety a reader was concerned, until it is written down what was done. */
export const toMakeSafe: WaitList = (tx, _me, most) =>
  found(tx, most, sql`registrar.has_concern(u) AND NOT ${answered('safeguarding')}`)

/**
 * Of whose safety a reader was concerned where the registrar or the deputy decided, while the force has no other of the two: whoever
 * decided is not shown it yet, and nobody else would be.
 */
export const toMakeSafeWithoutDeputy: WaitList = (tx, _me, most) =>
  found(
    tx,
    most,
    sql`registrar.has_concern(u)
      AND NOT ${answered('safeguarding')}
      AND registrar.is_registrars(u.decision_id, u.rms_change_id)
      AND NOT EXISTS (
        SELECT
        FROM role_grant g
        WHERE g.role IN ('fcr', 'deputy')
          AND g.staff_id IS DISTINCT FROM u.decider_id
          AND (SELECT registrar.today()) BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
      )`,
  )

const actions = (tx: Tx, most: number, which: Prisma.Sql) => tx.$queryRaw<WaitLine[]>`
  SELECT
    a.id::text, c.id::text AS "crimeId", coalesce(c.reference, 'Audit ' || p.number, 'From an audit') AS reference,
    c.offence_code AS code, c.count_class AS "countClass", NULL AS "requestId", NULL AS "dutyId", a.opened_at AS at,
    a.due_on::text AS due, s.name AS who, last.kind AS what
  FROM audit_action a
  JOIN personal.staff s ON s.id = a.owner_id
  LEFT JOIN audit p ON p.id = a.audit_id
  LEFT JOIN audit_follow_up u ON u.id = a.follow_up_id
  LEFT JOIN reported_crime c ON c.id = u.crime_id
  LEFT JOIN LATERAL (
    SELECT t.kind FROM audit_action_step t WHERE t.action_id = a.id ORDER BY t.number DESC LIMIT 1
  ) AS last ON true
  WHERE ${which}
  ORDER BY a.due_on, a.id
  LIMIT ${most}::int`

/** Actions that are with me: new, or sent back. */
export const actionsOfMine: WaitList = (tx, me, most) =>
  actions(tx, most, sql`a.owner_id = ${me}::uuid AND (last.kind IS NULL OR last.kind = 'sent_back')`)

/** Actions whose owner says they are done, for somebody else to look at. */
export const actionsToCheck: WaitList = (tx, me, most) =>
  actions(tx, most, sql`last.kind = 'done' AND a.owner_id <> ${me}::uuid`)

/** Actions whose day has gone by and that are not closed. */
export const actionsOverdue: WaitList = (tx, _me, most) =>
  actions(tx, most, sql`last.kind IS DISTINCT FROM 'closed' AND a.due_on < (SELECT registrar.today())`)
