import type { Tx } from '#lib/base/database'
import type { Category } from '#lib/counting-rules/model'
import type { RequestState } from '#lib/cancellations/stores/model'
import type { OwnKey } from './own-requests-key.ts'
import { type QueueFilters, type QueueKey, STATES_OF } from './queue-filters.ts'

/** One page of the list, and one more row to know whether there is a next page. */
const ROWS = 26

/** A request in the list, with what stands between it and the person who looks. */
export interface QueueRow extends QueueKey {
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly flags: readonly string[]
  readonly unit: string
  readonly category: Category
  readonly state: RequestState
  readonly requester: string
  readonly decisionMaker: string | null
  readonly requested: boolean
  readonly parts: readonly string[]
  readonly sameUnit: boolean
  readonly notTheirRole: boolean
  readonly reservation: 'registrar' | 'any'
  /** Known of the rows that are not for their role. */
  readonly isReserved: boolean
  readonly registrarExists: boolean
  readonly now: Date
}

/**
 * The list for one person, the most serious first, then the longest waiting. What bars a person is worked out once (the
 * crimes they had a part in, and whatever those were merged into), so that a row costs no more than its own look-ups.
 */
export function queueRows(
  tx: Tx,
  who: { staffId: string; role: string },
  requested: QueueFilters,
): Promise<QueueRow[]> {
  const { waits, category, group, unit, seriousness, since, id, choose } = asParameters(requested)
  return tx.$queryRaw<QueueRow[]>`
    WITH RECURSIVE touched(id, role) AS (SELECT p.crime_id, p.role FROM involvement p WHERE p.staff_id = ${who.staffId}::uuid
      UNION SELECT c.principal_crime_id, t.role FROM touched t JOIN cancellation c ON c.crime_id = t.id WHERE c.in_force AND c.principal_crime_id IS NOT NULL),
    me AS MATERIALIZED (SELECT s.id, ${who.role} AS role, registrar.now() AS now, registrar.registered(s.id, registrar.today()) AS registered,
        CASE WHEN NOT EXISTS (SELECT FROM desk_approval a WHERE a.unit_id = s.unit_id
          AND registrar.today() BETWEEN a.from_day AND coalesce(a.to_day, 'infinity')) THEN s.unit_id END AS unit,
        EXISTS (SELECT FROM role_grant g WHERE g.role = 'fcr' AND registrar.today() BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
          AND registrar.registered(g.staff_id, registrar.today())) AS registrar_exists
      FROM personal.staff s WHERE s.id = ${who.staffId}::uuid),
    page AS (SELECT found.* FROM me, unnest(${STATES_OF[waits]}::text[]) AS wanted(state), LATERAL (
        SELECT r.*, c.reference, c.offence_code, c.count_class, c.flags, c.unit_id, why.*, me.now, me.registrar_exists
        FROM cancellation_request r JOIN reported_crime c ON c.id = r.crime_id,
        LATERAL (SELECT r.requester_id = me.id AS requested, r.category <> 'C1' AND r.crime_id IN (SELECT id FROM touched) AS took_part,
          r.category <> 'C1' AND me.role <> 'fcr' AND c.unit_id IS NOT DISTINCT FROM me.unit AS same_unit,
          CASE WHEN r.reservation = 'any' THEN me.role NOT IN ('fcr', 'deputy', 'ddm')
            WHEN me.role = 'fcr' THEN NOT me.registered AND r.category = 'C2' AND registrar.is_reserved(r.crime_id)
            WHEN me.role = 'chief' THEN me.registrar_exists OR r.category <> 'C2' OR NOT registrar.is_reserved(r.crime_id)
            ELSE true END AS not_their_role) AS why
        WHERE r.state = wanted.state AND (${category}::text IS NULL OR r.category = ${category}) AND (${group}::text IS NULL OR c.offence_group = ${group})
          AND (${unit}::text IS NULL OR c.unit_id = (SELECT u.id FROM unit u WHERE u.code = ${unit}))
          AND (${waits} NOT IN ('notification', 'confirmation') OR (${waits} = 'notification') = EXISTS (SELECT FROM duty_to_inform d
            WHERE d.request_id = r.id AND d.state = 'open' AND d.occasion = 'before cancelling'))
          AND (${seriousness}::int IS NULL OR (r.seriousness, r.waiting_since, r.id) > (${seriousness}::int, ${since}::timestamptz, ${id}::uuid))
          AND (${choose} <> 'theirs' OR NOT (why.requested OR why.took_part OR why.not_their_role)) AND (${choose} <> 'theirs' OR NOT why.same_unit)
          AND (${choose} <> 'not theirs' OR why.requested OR why.took_part OR why.not_their_role OR why.same_unit)
          AND (${choose} <> 'not theirs' OR ${who.role} <> 'fcr' OR why.requested OR why.took_part OR why.not_their_role)
          AND (${choose} <> 'decided' OR r.decided_by = me.id) AND (${choose} <> 'not decided' OR r.decided_by IS DISTINCT FROM me.id)
        ORDER BY r.seriousness, r.waiting_since, r.id LIMIT ${ROWS}) AS found
      ORDER BY found.seriousness, found.waiting_since, found.id LIMIT ${ROWS})
    SELECT p.id::text, p.crime_id::text AS "crimeId", p.reference, p.offence_code AS code, p.count_class AS "countClass", p.flags, u.name AS unit,
      p.category, p.state, p.seriousness, p.waiting_since AS "waitingSince", actor.name AS requester, "decisionMaker".name AS "decisionMaker", p.requested,
      p.same_unit AS "sameUnit", p.not_their_role AS "notTheirRole", p.now, p.reservation, p.registrar_exists AS "registrarExists",
      p.not_their_role AND p.category = 'C2' AND registrar.is_reserved(p.crime_id) AS "isReserved",
      ARRAY(SELECT DISTINCT t.role FROM touched t WHERE p.took_part AND t.id = p.crime_id ORDER BY 1) AS parts
    FROM page p JOIN unit u ON u.id = p.unit_id JOIN personal.staff actor ON actor.id = p.requester_id
      LEFT JOIN personal.staff "decisionMaker" ON "decisionMaker".id = p.decided_by ORDER BY p.seriousness, p.waiting_since, p.id`
}

/** The filters as the query takes them: null where there is none. */
const asParameters = ({ whose, waits, category, group, unit, after }: QueueFilters) => ({
  waits,
  category: category ?? null,
  group: group ?? null,
  unit: unit ?? null,
  seriousness: after?.seriousness ?? null,
  since: after?.waitingSince ?? null,
  id: after?.id ?? null,
  // While it waits for a decision, by whom it is for; later, by who decided it.
  choose: whose === 'all' ? 'all' : `${whose === 'mine' ? '' : 'not '}${waits === 'decision' ? 'theirs' : 'decided'}`,
})

export interface UnitName {
  readonly code: string
  readonly name: string
}

/** The units there are to choose from. */
export async function unitNames(tx: Tx): Promise<UnitName[]> {
  return tx.$queryRaw<UnitName[]>`SELECT code, name FROM unit ORDER BY name LIMIT 500`
}

/** A request as the one who asked sees it: where it is, with whom, and what is wanted of them. */
export interface OwnRow {
  readonly id: string
  readonly crimeId: string
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly category: Category
  readonly state: RequestState
  readonly reservation: 'registrar' | 'any'
  readonly waitingSince: Date
  readonly decisionMaker: string | null
  /** Questions to answer, while it is returned. */
  readonly questions: number
  /** Victims still to be told, and how many of them by this person. */
  readonly toInform: number
  readonly toInformMyself: number
  /** The force that is to be chased by now, by its code. */
  readonly chase: string | null
  readonly now: Date
}

/** The requests of one person, the latest change first. */
export async function ownRows(tx: Tx, staffId: string, isOpen: boolean, after?: OwnKey): Promise<OwnRow[]> {
  return tx.$queryRaw<OwnRow[]>`
    SELECT r.id::text, r.crime_id::text AS "crimeId", c.reference, c.offence_code AS code, c.count_class AS "countClass", r.category,
      r.state, r.reservation, r.waiting_since AS "waitingSince", "decisionMaker".name AS "decisionMaker", registrar.now() AS now,
      CASE WHEN r.state = 'returned' THEN coalesce((SELECT cardinality(d.question_ids) FROM cancellation_decision d WHERE d.request_id = r.id
        ORDER BY d.decided_at DESC LIMIT 1), 0) ELSE 0 END AS questions,
      to_inform.open::int AS "toInform", to_inform.mine::int AS "toInformMyself", CASE WHEN r.category = 'C1' AND r.state IN ('submitted', 'returned') THEN
        (SELECT CASE WHEN input.acceptance = 'waiting' AND input."chaseOn" <= registrar.today()::text THEN input."receivingForce" END
          FROM (SELECT m.answers->'fields' AS fields FROM submission m WHERE m.request_id = r.id AND m.occasion IN ('requested', 'answered')
            ORDER BY m.n DESC LIMIT 1) AS last, jsonb_to_record(last.fields) AS input(acceptance text, "chaseOn" text, "receivingForce" text)) END AS chase
    FROM cancellation_request r JOIN reported_crime c ON c.id = r.crime_id LEFT JOIN personal.staff "decisionMaker" ON "decisionMaker".id = r.decided_by,
      LATERAL (SELECT count(*) AS open, count(*) FILTER (WHERE d.assigned_to = ${staffId}::uuid) AS mine FROM duty_to_inform d
        WHERE d.request_id = r.id AND d.state = 'open') AS to_inform
    WHERE r.requester_id = ${staffId}::uuid AND (r.state IN ('submitted', 'returned', 'authorised', 'stopped')) = ${isOpen}
      AND (${after?.id ?? null}::uuid IS NULL OR (r.waiting_since, r.id) < (${after?.waitingSince ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    ORDER BY r.waiting_since DESC, r.id DESC LIMIT ${ROWS}`
}
