-- Whether a person is shown this crime because they have to do with it. Asked crime by crime, so that a list costs as much
-- as it shows, however many crimes somebody has had to do with.
CREATE OR REPLACE FUNCTION registrar.is_own_crime(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
COST 1000
AS $$
  SELECT
    EXISTS (SELECT FROM involvement p WHERE p.crime_id = which AND p.staff_id = registrar.actor())
    OR EXISTS (SELECT FROM duty_to_inform y WHERE y.crime_id = which AND y.assigned_to = registrar.actor())
    OR EXISTS (SELECT FROM cancellation_request r WHERE r.crime_id = which AND r.requester_id = registrar.actor())
    OR EXISTS (
      SELECT
      FROM cancellation c
      JOIN reinstatement r ON r.cancellation_id = c.id
      WHERE c.crime_id = which AND r.supervisor_id = registrar.actor()
    )
    OR EXISTS (
      SELECT
      FROM audit_follow_up u
      WHERE u.crime_id = which AND u.decider_id = registrar.actor() AND registrar.note_is_out(u)
    )
$$;
