import type { Tx } from '#lib/base/database'

/** One thing that waits, on the crime it is about; an action that comes from a whole audit is about none. What `at`, `due`, `who` and `what` mean the list says. `reference` as the RMS has it. */
export interface WaitLine {
  readonly id: string
  readonly crimeId: string | null
  readonly reference: string
  readonly code: string | null
  readonly countClass: string | null
  readonly requestId: string | null
  readonly dutyId: string | null
  readonly at: Date
  readonly due: string | null
  readonly who: string | null
  readonly what: string | null
}

/**
 * The references of crimes as every list shows them, marked where the crime is incomplete, by the id of the crime. Asked
 * of the lines that are shown alone: a list is read twenty times as far to be counted.
 */
export async function listedReferences(tx: Tx, crimeIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; reference: string }[]>`
    SELECT c.id::text, registrar.listed_reference(c.id, c.reference) AS reference
    FROM reported_crime c
    WHERE c.id = ANY (${[...crimeIds]}::uuid[])`
  return new Map(rows.map(({ id, reference }) => [id, reference]))
}

/** So many lines of a list are shown. */
export const SHOWN = 5

/** Lists that wait for one person are given that person and how many rows to look at, at most. */
export type WaitList = (tx: Tx, me: string, most: number) => Promise<WaitLine[]>

/** Requests that came back to me with questions, the longest waiting first. */
export const returnedToMe: WaitList = (tx, me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    r.id::text, c.id::text AS "crimeId",
    c.reference, c.offence_code AS code, c.count_class AS "countClass",
    r.id::text AS "requestId", NULL AS "dutyId", r.waiting_since AS at, NULL AS due, s.name AS who,
    r.category AS what
  FROM cancellation_request r
  JOIN reported_crime c ON c.id = r.crime_id
  LEFT JOIN personal.staff s ON s.id = r.decided_by
  WHERE r.requester_id = ${me}::uuid AND r.state = 'returned'
  ORDER BY r.waiting_since, r.id
  LIMIT ${most}::int`

/** Victims I am to tell, the oldest due first; where a crime has several, which of them, asked of the lines that are shown alone. */
export const informedByMe: WaitList = (tx, me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    y.id::text, c.id::text AS "crimeId",
    c.reference, c.offence_code AS code, c.count_class AS "countClass",
    y.request_id::text AS "requestId", y.id::text AS "dutyId", y.opened_at AS at, y.due_on::text AS due,
    CASE WHEN y.place <= ${SHOWN}::int THEN (
      SELECT CASE WHEN count(*) > 1 THEN count(*) FILTER (WHERE q.id <= p.id) || ' of ' || count(*) END
      FROM involvement p
      JOIN involvement q ON q.crime_id = p.crime_id AND q.role = 'victim' AND q.removed_at IS NULL
      WHERE p.id = y.involvement_id
      GROUP BY p.id
    ) END AS who,
    y.occasion AS what
  FROM (
    SELECT d.*, row_number() OVER (ORDER BY d.due_on, d.id) AS place
    FROM duty_to_inform d
    WHERE d.assigned_to = ${me}::uuid AND d.state = 'open'
  ) AS y
  JOIN reported_crime c ON c.id = y.crime_id
  ORDER BY y.due_on, y.id
  LIMIT ${most}::int`

/** Decisions of the last fourteen days on requests of mine, or on crimes whose officer I am. */
export const decidedOfMine: WaitList = (tx, _me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    d.id::text, c.id::text AS "crimeId",
    c.reference, c.offence_code AS code, c.count_class AS "countClass",
    r.id::text AS "requestId", NULL AS "dutyId", d.decided_at AS at, NULL AS due, s.name AS who,
    CASE WHEN r.state = 'cancelled' AND c.cancelled_by IS NULL THEN 'put_back' ELSE r.state::text END AS what
  FROM cancellation_decision d
  JOIN cancellation_request r ON r.id = d.request_id
  JOIN reported_crime c ON c.id = r.crime_id
  LEFT JOIN personal.staff s ON s.id = d.decided_by
  WHERE d.id IN (
    SELECT registrar.decided_for_actor((SELECT registrar.now() - interval '14 days'), ${most}::int)
  )
  ORDER BY d.decided_at DESC, d.id
  LIMIT ${most}::int`

const ready = (tx: Tx, decisionMaker: string | null, most: number) => tx.$queryRaw<WaitLine[]>`
  SELECT
    r.id::text, c.id::text AS "crimeId",
    c.reference, c.offence_code AS code, c.count_class AS "countClass",
    r.id::text AS "requestId", NULL AS "dutyId", r.waiting_since AS at, NULL AS due, s.name AS who,
    r.category AS what
  FROM cancellation_request r
  JOIN reported_crime c ON c.id = r.crime_id
  LEFT JOIN personal.staff s ON s.id = r.decided_by
  WHERE r.state = 'authorised'
    AND (${decisionMaker}::uuid IS NULL OR r.decided_by = ${decisionMaker}::uuid)
    AND NOT EXISTS (
      SELECT
      FROM duty_to_inform y
      WHERE y.request_id = r.id
        AND y.occasion = 'before_cancelling'
        AND y.state = 'open'
    )
  ORDER BY r.waiting_since, r.id
  LIMIT ${most}::int`

/** Agreed by me, every victim told: only my confirmation is missing. */
export const readyOfMine: WaitList = (tx, me, most) => ready(tx, me, most)
/** The same, whoever decided. */
export const readyAll: WaitList = (tx, _me, most) => ready(tx, null, most)
