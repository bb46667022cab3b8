-- The crimes a person is shown because they have to do with them, for a list of few; an auditor those on which something was
-- decided, and those that were drawn. As the policy of reported_crime has it crime by crime, which a test compares.
CREATE OR REPLACE FUNCTION registrar.own_crimes()
RETURNS SETOF uuid
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT crime_id
  FROM involvement
  WHERE staff_id = registrar.actor()
  UNION
  SELECT crime_id
  FROM duty_to_inform
  WHERE assigned_to = registrar.actor()
  UNION
  SELECT crime_id
  FROM cancellation_request
  WHERE requester_id = registrar.actor()
  UNION
  SELECT c.crime_id
  FROM reinstatement r
  JOIN cancellation c ON c.id = r.cancellation_id
  WHERE r.supervisor_id = registrar.actor()
  UNION
  SELECT r.crime_id
  FROM cancellation_request r
  WHERE registrar.holds('auditor', 'outside_auditor')
    AND EXISTS (SELECT FROM cancellation_decision d WHERE d.request_id = r.id)
  UNION
  SELECT i.crime_id
  FROM drawn_item d
  JOIN frame_item i ON i.id = d.id
  WHERE registrar.holds('auditor', 'outside_auditor')
  UNION
  SELECT u.crime_id
  FROM audit_follow_up u
  WHERE u.decider_id = registrar.actor() AND registrar.note_is_out(u)
$$;
