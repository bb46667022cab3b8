import type { Tx } from '#lib/base/database'
import type { WaitLine, WaitList } from './waits-store.ts'

// Transfers whose other force had not answered when it was last said, from the day on which the requester meant to chase it.
const toChase = (tx: Tx, requester: string | null, most: number) => tx.$queryRaw<WaitLine[]>`
  SELECT
    r.id::text, c.id::text AS "crimeId",
    c.reference, c.offence_code AS code, c.count_class AS "countClass",
    r.id::text AS "requestId", NULL AS "dutyId", r.opened_at AS at, latest.chase_on AS due,
    CASE WHEN latest.has_number THEN 'answer' ELSE 'number' END AS who,
    latest.force AS what
  FROM cancellation_request r
  JOIN reported_crime c ON c.id = r.crime_id,
    LATERAL (
      SELECT
        m.answers->'fields'->>'acceptance' AS acceptance, m.answers->'fields'->>'chaseOn' AS chase_on,
        m.answers->'fields'->>'referenceKind' IN ('crime', 'crime-related incident') AS has_number,
        m.answers->'fields'->>'receivingForce' AS force
      FROM submission m
      WHERE m.request_id = r.id AND m.occasion IN ('requested', 'answered')
      ORDER BY m.n DESC
      LIMIT 1
    ) AS latest
  WHERE r.category = 'C1'
    AND r.state IN ('submitted', 'returned')
    AND (${requester}::uuid IS NULL OR r.requester_id = ${requester}::uuid)
    AND latest.acceptance = 'waiting'
    AND latest.chase_on <= (SELECT registrar.today()::text)
  ORDER BY latest.chase_on, r.id
  LIMIT ${most}::int`

/** Forces I am to chase for a number or an answer. */
export const toChaseMyself: WaitList = (tx, me, most) => toChase(tx, me, most)
/** Every force that is to be chased, whoever asked. */
export const toChaseAll: WaitList = (tx, _me, most) => toChase(tx, null, most)
