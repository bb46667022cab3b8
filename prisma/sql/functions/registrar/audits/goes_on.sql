-- The strata that are read on after a look, in the order of the alphabet: those of which something is left to read and whose
-- readings up to this look do not end them. What second readings by chance overturned of these is weighted up to those read
-- once, rounded against the verdict.
CREATE OR REPLACE FUNCTION registrar.goes_on(which uuid, after_look smallint)
RETURNS text[]
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  WITH held AS (
    SELECT a.looks, a.tolerance_tenths / 1000.0::double precision AS tolerance, f.sizes
    FROM audit_frame f
    JOIN audit a ON a.id = f.audit_id
    WHERE f.id = which AND a.looks > after_look
  ),
  readings AS MATERIALIZED (
    SELECT r.* FROM drawn_reading r WHERE r.frame_id = which AND r.look <= after_look AND r.is_open
  ),
  again AS (
    SELECT count(*) AS "of", count(*) FILTER (WHERE r.finding = 'wrong') AS overturned
    FROM readings r
    WHERE r.read_twice AND r.first_finding = 'correct'
  ),
  found AS (
    SELECT
      r.stratum,
      count(*)::integer AS n,
      count(*) FILTER (WHERE r.finding = 'wrong')::integer AS wrong,
      count(*) FILTER (WHERE r.finding = 'cannot_tell')::integer AS cannot_tell,
      count(*) FILTER (WHERE NOT r.read_twice AND r.first_finding = 'correct') AS read_once
    FROM readings r
    GROUP BY r.stratum
  )
  SELECT coalesce(array_agg(f.stratum ORDER BY f.stratum COLLATE "C"), '{}')
  FROM held h
  CROSS JOIN again g
  CROSS JOIN found f
  JOIN LATERAL jsonb_to_recordset(h.sizes) AS z(stratum text, "of" integer, read integer) ON z.stratum = f.stratum
  CROSS JOIN LATERAL (
    SELECT
      CASE WHEN g."of" = 0 THEN 0 ELSE f.read_once * g.overturned / g."of" END::integer AS least,
      CASE WHEN g."of" = 0 THEN 0 ELSE (f.read_once * g.overturned + g."of" - 1) / g."of" END::integer AS most
  ) AS more
  WHERE z.read < z."of"
    AND EXISTS (
      SELECT
      FROM drawn_item d
      JOIN frame_item i ON i.id = d.id
      WHERE d.frame_id = which AND i.stratum = f.stratum AND d.look > after_look
    )
    -- What was not read at the look before is not gone on with.
    AND registrar.look_is_open(which, after_look, f.stratum)
    AND NOT registrar.ends_at_look(
      f.n,
      f.wrong + more.least,
      f.wrong + f.cannot_tell + more.most,
      h.tolerance,
      h.looks
    )
$$;
