-- Whether nobody who takes part in a case is in the chair: its chair stood down from it or did not come. The
-- registrars side then writes what the panel concluded.
CREATE OR REPLACE FUNCTION registrar.lacks_chair(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT NOT EXISTS (
    SELECT
    FROM panel_case c
    JOIN panel_meeting m ON m.id = c.meeting_id
    WHERE c.id = which AND registrar.chairs_case(c.id, m.chair_id)
  )
$$;
