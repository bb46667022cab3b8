-- Whether what a frame says is read of each stratum can be: each stratum as it is held, no fewer than ten or all, and all of it
-- in a full count and of what is always read.
CREATE OR REPLACE FUNCTION registrar.reads_enough(frame audit_frame)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT NOT EXISTS (
    SELECT
    FROM (
      SELECT i.stratum, count(*) AS held FROM frame_item i WHERE i.frame_id = frame.id GROUP BY i.stratum
    ) AS holds
    FULL JOIN jsonb_to_recordset(frame.sizes) AS size(stratum text, "of" integer, read integer)
      ON size.stratum = holds.stratum
    JOIN audit a ON a.id = frame.audit_id
    WHERE holds.held IS DISTINCT FROM size."of"
      OR size.read IS NULL
      OR size.read > holds.held
      OR size.read < least(10, holds.held)
      OR (
        (a.kind <> 'sample' OR holds.stratum IN ('rape or homicide', 'child, grave'))
        AND size.read <> holds.held
      )
  )
$$;
