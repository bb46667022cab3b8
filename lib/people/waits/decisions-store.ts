import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { WaitLine, WaitList } from './waits-store.ts'

const { sql } = Prisma

/**
 * Requests in these states, each asked what bars this person from deciding it: by what the queue, the guard and the pages ask.
 * OFFSET 0: in their order first and then asked one after the other, once each, until the list is full.
 */
const asked = (me: string, requested: { states: Prisma.Sql; only: Prisma.Sql }, which: Prisma.Sql) => sql`
  me AS MATERIALIZED (
    SELECT registrar.decision_maker_today(${me}::uuid) AS decision_maker
  ), asked AS (
    SELECT waiting.*
    FROM me,
      LATERAL (
        SELECT
          r AS request, r.*, c.reference, c.offence_code, c.count_class, c.unit_id,
          r.reservation = 'registrar' AS is_reserved
        FROM cancellation_request r
        JOIN reported_crime c ON c.id = r.crime_id
        WHERE r.state = ANY (${requested.states}) AND ${requested.only}
        ORDER BY r.reservation = 'registrar' DESC, r.waiting_since, r.id
        OFFSET 0
      ) AS waiting,
      LATERAL (
        SELECT registrar.bars_to_deciding(
          me.decision_maker, waiting.request, waiting.category, waiting.unit_id, true
        ) AS bars
        OFFSET 0
      ) AS why
    WHERE ${which}
  )`

const UNDECIDED = { states: sql`registrar.undecided_states()`, only: sql`NOT (me.decision_maker).decides_nothing` }

/** Requests that wait for a decision and that nothing bars this person from deciding: those the queue lists as theirs. */
export const toDecide: WaitList = (tx, me, most) => tx.$queryRaw<WaitLine[]>`
  WITH ${asked(me, UNDECIDED, sql`why.bars = '{}'`)}
  SELECT
    r.id::text, r.crime_id::text AS "crimeId",
    r.reference, r.offence_code AS code,
    r.count_class AS "countClass", r.id::text AS "requestId", NULL AS "dutyId", r.waiting_since AS at,
    NULL AS due,
    CASE
      WHEN r.state = 'stopped' THEN (
        SELECT m.occasion::text
        FROM submission m
        WHERE m.request_id = r.id
        ORDER BY m.n DESC
        LIMIT 1
      )
      WHEN r.is_reserved THEN 'registrar'
    END AS who,
    r.category AS what
  FROM asked r
  ORDER BY r.is_reserved DESC, r.waiting_since, r.id
  LIMIT ${most}::int`

const stopped = (tx: Tx, me: string, only: Prisma.Sql, most: number) => tx.$queryRaw<WaitLine[]>`
  WITH ${asked(me, { states: sql`'{stopped}'::request_state[]`, only }, sql`why.bars <> '{}'`)}
  SELECT
    r.id::text, r.crime_id::text AS "crimeId",
    r.reference, r.offence_code AS code,
    r.count_class AS "countClass", r.id::text AS "requestId", NULL AS "dutyId", r.waiting_since AS at,
    NULL AS due, s.name AS who,
    (
      SELECT m.occasion
      FROM submission m
      WHERE m.request_id = r.id
      ORDER BY m.n DESC
      LIMIT 1
    ) AS what
  FROM asked r
  LEFT JOIN personal.staff s ON s.id = r.decided_by
  ORDER BY r.is_reserved DESC, r.waiting_since, r.id
  LIMIT ${most}::int`

/** Cases of mine that somebody stopped, and that are another's to decide now. */
export const stoppedOfMine: WaitList = (tx, me, most) => stopped(tx, me, sql`r.decided_by = ${me}::uuid`, most)
/** Every case that somebody stopped, and that is another's to decide. */
export const stoppedAll: WaitList = (tx, me, most) => stopped(tx, me, sql`true`, most)
