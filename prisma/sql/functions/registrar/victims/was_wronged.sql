-- Whether an audit or an inspection found that the crime of a victim was wrongly decided: perhaps years later they are informed of what
-- the force did to them.
CREATE OR REPLACE FUNCTION registrar.was_wronged(crime uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM audit_follow_up u WHERE u.crime_id = crime AND registrar.was_found_wrong(u)
  )
    OR EXISTS (
      SELECT
      FROM cancellation n
      JOIN reinstatement b ON b.cancellation_id = n.id
      WHERE n.crime_id = crime AND b.found_by IN ('audit', 'inspection')
    )
$$;
