-- How far the readings of each audit have come, of frames that were drawn and not given up: the same for everybody, but that a
-- reader is not shown it before the last, since a count that moves or stays would tell them which reading they gave.
CREATE OR REPLACE FUNCTION registrar.audit_progress()
RETURNS TABLE (audit_id uuid, drawn integer, settled integer)
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 50
SET search_path = public, pg_temp
AS $$
  SELECT
    f.audit_id,
    count(*)::integer,
    CASE
      WHEN count(r.finding) = count(*) OR NOT registrar.holds('auditor', 'outside_auditor')
        THEN count(r.finding)::integer
    END
  FROM audit_frame f
  JOIN drawn_reading r ON r.frame_id = f.id AND r.is_open
  WHERE f.abandoned_at IS NULL
  GROUP BY f.audit_id
$$;
