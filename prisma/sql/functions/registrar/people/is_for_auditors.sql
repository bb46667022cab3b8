-- Whether an auditor is shown this crime: something was decided on it, or it was drawn.
CREATE OR REPLACE FUNCTION registrar.is_for_auditors(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
COST 1000
AS $$
  SELECT
    EXISTS (
      SELECT
      FROM cancellation_request r
      JOIN cancellation_decision d ON d.request_id = r.id
      WHERE r.crime_id = which
    )
    OR EXISTS (SELECT FROM frame_item i JOIN drawn_item d ON d.id = i.id WHERE i.crime_id = which)
$$;
