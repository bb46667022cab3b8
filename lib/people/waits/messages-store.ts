import type { WaitLine, WaitList } from './waits-store.ts'

// The states as the index messages_to_follow has them, so that it is used.
/** Messages of mine, or to a victim I am to tell, that failed or of which nobody knows, and those that came back while the victim is still to be told; the longest first. */
export const messagesOfMine: WaitList = (tx, me, most) => tx.$queryRaw<WaitLine[]>`
  SELECT
    m.id::text, c.id::text AS "crimeId",
    c.reference, c.offence_code AS code, c.count_class AS "countClass",
    y.request_id::text AS "requestId", y.id::text AS "dutyId", m.last_at AS at, NULL AS due, m.channel AS who,
    m.state AS what
  FROM message m
  JOIN duty_to_inform y ON y.id = m.duty_id
  JOIN reported_crime c ON c.id = y.crime_id
  WHERE ${me}::uuid IN (m.owner_id, y.assigned_to)
    AND m.state IN ('failed', 'unknown', 'returned')
    AND (m.state IN ('failed', 'unknown') OR m.state = 'returned' AND y.state = 'open')
  ORDER BY m.last_at, m.id
  LIMIT ${most}::int`
