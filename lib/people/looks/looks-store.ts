import type { Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { type InspectorAccess, type Look, REFERENCES_SHOWN } from './model.ts'

/** What inspectors opened while they were, the latest first; `before` the id of the last one shown. */
export const looksBefore = (tx: Tx, before: string | null, most: number): Promise<Look[]> =>
  tx.$queryRaw<Look[]>`
    SELECT a.id::text, a.at, s.name AS by, a.act, a.page, seen.crimes, coalesce(seen.first, '[]') AS first
    FROM access_log a
    JOIN personal.staff s ON s.id = a.staff_id
    CROSS JOIN LATERAL (
      SELECT
        count(*)::int AS crimes,
        jsonb_agg(jsonb_build_object('id', c.id, 'reference', c.reference) ORDER BY c.place)
          FILTER (WHERE c.place <= ${REFERENCES_SHOWN}::int) AS first
      FROM (
        SELECT
          r.id, registrar.listed_reference(r.id, r.reference) AS reference,
          row_number() OVER (ORDER BY r.reference, r.id) AS place
        FROM reported_crime r
        WHERE r.id IN (
          SELECT unnest(p.subjects || p.crime_id)
          FROM access_log p
          WHERE p.id = a.id OR p.look_id = a.id
        )
      ) c
    ) seen
    WHERE a.look_id IS NULL
      AND a.staff_id = ANY (ARRAY(SELECT g.staff_id FROM role_grant g WHERE g.role = 'inspector'))
      AND EXISTS (
        SELECT
        FROM role_grant g
        WHERE g.staff_id = a.staff_id
          AND g.role = 'inspector'
          AND (a.at AT TIME ZONE 'Europe/London')::date BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
      )
      AND (${before}::bigint IS NULL OR a.id < ${before}::bigint)
    ORDER BY a.id DESC
    LIMIT ${most}::int`

/** Inspectors whose time has begun and runs, or ended on this day or later; the latest begun first. */
export const inspectorsSince = (tx: Tx, since: Day, staffId: string | null): Promise<InspectorAccess[]> =>
  tx.$queryRaw<InspectorAccess[]>`
    SELECT
      g.staff_id::text AS "staffId", s.name, g.from_day::text AS "fromDay", g.to_day::text AS "toDay",
      by.name AS "grantedBy", ended.name AS "endedBy"
    FROM role_grant g
    JOIN personal.staff s ON s.id = g.staff_id
    LEFT JOIN personal.staff by ON by.id = g.granted_by
    LEFT JOIN personal.staff ended ON ended.id = g.ended_by
    WHERE g.role = 'inspector'
      AND g.to_day >= greatest(g.from_day, ${since}::date)
      AND g.from_day <= registrar.today()
      AND (${staffId}::uuid IS NULL OR g.staff_id = ${staffId}::uuid)
    ORDER BY g.from_day DESC, g.id`
