import type { Tx } from '#lib/base/database'
import type { WaitLine, WaitList } from './store.ts'

const unaccepted = (tx: Tx, supervisor: string | null, most: number) => tx.$queryRaw<WaitLine[]>`
  SELECT b.id::text, c.id::text AS "crimeId", c.reference, c.offence_code AS code, c.count_class AS "countClass", x.request_id::text AS "requestId", NULL AS "dutyId",
    b.at, NULL AS due, s.name AS who, b.found_by AS what
  FROM reinstatement b JOIN cancellation x ON x.id = b.cancellation_id JOIN crime c ON c.id = x.crime_id JOIN personal.staff s ON s.id = b.supervisor_id
  WHERE b.accepted_at IS NULL AND (${supervisor}::uuid IS NULL OR b.supervisor_id = ${supervisor}::uuid) ORDER BY b.at, b.id LIMIT ${most}::int`

/** Reinstated crimes whose investigation I am to accept. */
export const toAccept: WaitList = (tx, me, most) => unaccepted(tx, me, most)
/** Every reinstated crime whose investigation nobody has accepted, the longest waiting first. */
export const unacceptedAll: WaitList = (tx, _me, most) => unaccepted(tx, null, most)

/** Victims of my unit's crimes whose day to be told has gone by. */
export const lateInMyUnit: WaitList = (tx, _me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT y.id::text, c.id::text AS "crimeId", c.reference, c.offence_code AS code, c.count_class AS "countClass", y.request_id::text AS "requestId", y.id::text AS "dutyId",
    y.opened_at AS at, y.due_on::text AS due, s.name AS who, y.occasion AS what
  FROM duty y JOIN crime c ON c.id = y.crime_id JOIN personal.staff s ON s.id = y.assigned_to
  WHERE y.state = 'open' AND y.due_on < registrar.today() AND c.unit_id = (SELECT registrar.own_unit()) ORDER BY y.due_on, y.id LIMIT ${most}::int`

/** Agreed cases in which nothing was done for seven days: nobody tried to tell a victim, nobody told one. */
export const goneQuiet: WaitList = (tx, _me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT r.id::text, c.id::text AS "crimeId", c.reference, c.offence_code AS code, c.count_class AS "countClass", r.id::text AS "requestId", NULL AS "dutyId",
    r.waiting_since AS at, NULL AS due, s.name AS who, r.category AS what
  FROM request r JOIN crime c ON c.id = r.crime_id LEFT JOIN personal.staff s ON s.id = r.decided_by, (SELECT registrar.now() - interval '7 days' AS since) week
  WHERE r.state = 'agreed' AND r.waiting_since < week.since
    AND NOT EXISTS (SELECT FROM duty y JOIN attempt t ON t.duty_id = y.id WHERE y.request_id = r.id AND t.entered_at >= week.since)
    AND NOT EXISTS (SELECT FROM duty y JOIN telling t ON t.duty_id = y.id WHERE y.request_id = r.id AND t.entered_at >= week.since)
  ORDER BY r.waiting_since, r.id LIMIT ${most}::int`

/** House checks the registrar set aside since the first of this month, the newest first. */
export const setAsideThisMonth: WaitList = (tx, _me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT x.id::text, c.id::text AS "crimeId", c.reference, c.offence_code AS code, c.count_class AS "countClass", r.id::text AS "requestId", NULL AS "dutyId",
    d.decided_at AS at, NULL AS due, s.name AS who, x.check_id AS what
  FROM set_aside x JOIN decision d ON d.id = x.decision_id JOIN request r ON r.id = d.request_id JOIN crime c ON c.id = r.crime_id
    JOIN personal.staff s ON s.id = d.decided_by
  WHERE d.decided_at >= date_trunc('month', registrar.today()::timestamp) AT TIME ZONE 'Europe/London' ORDER BY d.decided_at DESC, x.id LIMIT ${most}::int`
