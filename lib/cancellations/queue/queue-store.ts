import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { InvolvementRole } from '#lib/base/prisma/enums'
import type { Role } from '#lib/base/roles'
import type { BarKind, WhoseDecision } from '#lib/counting-rules/authority/bars-to-deciding'
import type { Category } from '#lib/counting-rules/model'
import type { RequestState, ReservedFor } from '#lib/cancellations/stores/model'
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
  /** What keeps them from deciding it, and whose it is: asked only in the list of what is not theirs. */
  readonly bars: readonly BarKind[]
  readonly whose: WhoseDecision
  readonly parts: readonly InvolvementRole[]
  readonly now: Date
}

// What bars the person who looks from deciding a request p of the page, and whose it is.
const barsAndWhose = (choose: string): Prisma.Sql => Prisma.sql`
  SELECT
    CASE
      WHEN ${choose} = 'not theirs'
        THEN registrar.bars_to_deciding(p.decision_maker, p.request, p.category, p.unit_id)
      ELSE '{}'
    END AS bars,
    CASE
      WHEN ${choose} = 'not theirs' THEN registrar.whose_decision(p.request, p.category, p.decision_maker)
      ELSE 'any'
    END AS whose
  OFFSET 0`

/**
 * The list for one person, the most serious first, then the longest waiting. What they are is worked out once, and each row
 * is asked what bars them from it; whose it is, and which part they had in it, is asked of the page's rows alone.
 */
export function queueRows(tx: Tx, who: { staffId: string; role: Role }, filters: QueueFilters): Promise<QueueRow[]> {
  const { choose } = asParameters(filters)
  return tx.$queryRaw<QueueRow[]>`
    WITH me AS MATERIALIZED (
      SELECT
        registrar.decision_maker_on(${who.staffId}::uuid, ${who.role}, registrar.today()) AS decision_maker,
        registrar.now() AS now
    ),
    page AS (${pageOf(who.staffId, filters)})
    SELECT
      p.id::text, p.crime_id::text AS "crimeId",
      registrar.listed_reference(p.crime_id, p.reference) AS reference, p.offence_code AS code,
      p.count_class AS "countClass", p.flags, u.name AS unit, p.category, p.state, p.seriousness,
      p.waiting_since AS "waitingSince", actor.name AS requester, decision_maker.name AS "decisionMaker", p.now,
      why.bars, why.whose,
      ARRAY(
        SELECT DISTINCT t.role::text
        FROM involvement t
        WHERE 'part' = ANY (why.bars)
          AND t.staff_id = ${who.staffId}::uuid
          AND t.crime_id IN (SELECT registrar.with_merged(p.crime_id))
        ORDER BY 1
      ) AS parts
    FROM page p
    JOIN unit u ON u.id = p.unit_id
    JOIN personal.staff actor ON actor.id = p.requester_id
    LEFT JOIN personal.staff decision_maker ON decision_maker.id = p.decided_by,
      LATERAL (${barsAndWhose(choose)}) AS why
    ORDER BY p.seriousness, p.waiting_since, p.id`
}

type QueryParameters = ReturnType<typeof asParameters>

// The requests in one state that the filters let through, in the order of the list. The state, a word of a closed list, is written and
// not given: only so can the index open_requests_in_order be used.
const waitingRequests = (
  state: RequestState,
  staffId: string,
  { waits, category, group, unit, seriousness, since, id, choose }: QueryParameters,
): Prisma.Sql => Prisma.sql`
  SELECT r AS request, r.*, c.reference, c.offence_code, c.count_class, c.flags, c.unit_id
  FROM cancellation_request r
  JOIN reported_crime c ON c.id = r.crime_id
  WHERE r.state = ${Prisma.raw(`'${state}'`)}
    AND (${category}::category IS NULL OR r.category = ${category}::category)
    AND (${group}::report_group IS NULL OR c.offence_group = ${group}::report_group)
    AND (${unit}::text IS NULL OR c.unit_id = (SELECT u.id FROM unit u WHERE u.code = ${unit}))
    AND (
      ${waits} NOT IN ('notification', 'confirmation')
      OR (${waits} = 'notification') = EXISTS (
        SELECT
        FROM duty_to_inform d
        WHERE d.request_id = r.id
          AND d.state = 'open'
          AND d.occasion = 'before_cancelling'
      )
    )
    AND (
      ${seriousness}::int IS NULL
      OR (r.seriousness, r.waiting_since, r.id) > (${seriousness}::int, ${since}::timestamptz, ${id}::uuid)
    )
    AND (${choose} <> 'theirs' OR NOT (me.decision_maker).decides_nothing)
    AND (${choose} <> 'decided' OR r.decided_by = ${staffId}::uuid)
    AND (${choose} <> 'not decided' OR r.decided_by IS DISTINCT FROM ${staffId}::uuid)
  ORDER BY r.seriousness, r.waiting_since, r.id
  OFFSET 0`

/** The requests of one page: in their order first and then asked, one after the other, until the page is full. OFFSET 0: not asked before, or twice. */
function pageOf(staffId: string, filters: QueueFilters): Prisma.Sql {
  const parameters = asParameters(filters)
  const { waits, choose } = parameters
  const inState = (state: RequestState) => Prisma.sql`(
    SELECT waiting.*, me.now, me.decision_maker
    FROM (${waitingRequests(state, staffId, parameters)}) AS waiting,
      LATERAL (
        SELECT CASE
          WHEN ${choose} IN ('theirs', 'not theirs') THEN registrar.bars_to_deciding(
            me.decision_maker, waiting.request, waiting.category, waiting.unit_id, true
          )
        END AS bars
        OFFSET 0
      ) AS why
    WHERE (${choose} <> 'theirs' OR why.bars = '{}') AND (${choose} <> 'not theirs' OR why.bars <> '{}')
    ORDER BY waiting.seriousness, waiting.waiting_since, waiting.id
    LIMIT ${ROWS}
  )`
  return Prisma.sql`
    SELECT found.*
    FROM me,
      LATERAL (${Prisma.join(STATES_OF[waits].map(inState), ' UNION ALL ')}) AS found
    ORDER BY found.seriousness, found.waiting_since, found.id
    LIMIT ${ROWS}`
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
  readonly reservation: ReservedFor
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

// The force that a request r to transfer (C1) waits for and that is to be chased by now.
const FORCE_TO_CHASE = Prisma.sql`
  SELECT CASE
    WHEN input.acceptance = 'waiting' AND input."chaseOn" <= registrar.today()::text THEN input."receivingForce"
  END
  FROM (
    SELECT m.answers->'fields' AS fields
    FROM submission m
    WHERE m.request_id = r.id AND m.occasion IN ('requested', 'answered')
    ORDER BY m.n DESC
    LIMIT 1
  ) AS last,
    jsonb_to_record(last.fields) AS input(acceptance text, "chaseOn" text, "receivingForce" text)`

/** The requests of one person, the latest change first. */
export async function ownRows(tx: Tx, staffId: string, isOpen: boolean, after?: OwnKey): Promise<OwnRow[]> {
  return tx.$queryRaw<OwnRow[]>`
    SELECT
      r.id::text, r.crime_id::text AS "crimeId",
      registrar.listed_reference(c.id, c.reference) AS reference, c.offence_code AS code,
      c.count_class AS "countClass", r.category, r.state, r.reservation, r.waiting_since AS "waitingSince",
      decision_maker.name AS "decisionMaker", registrar.now() AS now,
      CASE
        WHEN r.state = 'returned' THEN coalesce((
          SELECT cardinality(d.question_ids)
          FROM cancellation_decision d
          WHERE d.request_id = r.id
          ORDER BY d.decided_at DESC
          LIMIT 1
        ), 0)
        ELSE 0
      END AS questions,
      to_inform.open::int AS "toInform", to_inform.mine::int AS "toInformMyself",
      CASE
        WHEN r.category = 'C1' AND r.state IN ('submitted', 'returned') THEN (${FORCE_TO_CHASE})
      END AS chase
    FROM cancellation_request r
    JOIN reported_crime c ON c.id = r.crime_id
    LEFT JOIN personal.staff decision_maker ON decision_maker.id = r.decided_by,
      LATERAL (
        SELECT count(*) AS open, count(*) FILTER (WHERE d.assigned_to = ${staffId}::uuid) AS mine
        FROM duty_to_inform d
        WHERE d.request_id = r.id AND d.state = 'open'
      ) AS to_inform
    WHERE r.requester_id = ${staffId}::uuid
      AND (r.state = ANY (registrar.open_states())) = ${isOpen}
      AND (
        ${after?.id ?? null}::uuid IS NULL
        OR (r.waiting_since, r.id) < (${after?.waitingSince ?? null}::timestamptz, ${after?.id ?? null}::uuid)
      )
    ORDER BY r.waiting_since DESC, r.id DESC
    LIMIT ${ROWS}`
}
