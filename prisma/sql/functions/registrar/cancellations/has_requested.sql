-- Whether somebody asked for a cancellation, or answered what was sent back about it: then they neither decide
-- nor confirm it, nor answer a review of it.
CREATE OR REPLACE FUNCTION registrar.has_requested(person uuid, which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM cancellation_request r WHERE r.id = which AND r.requester_id = person)
    OR EXISTS (
      SELECT
      FROM submission s
      WHERE s.request_id = which AND s.submitted_by = person AND s.occasion IN ('requested', 'answered')
    )
$$;
