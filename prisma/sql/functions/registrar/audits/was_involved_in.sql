-- Whether somebody has had anything to do with the crime that a decision is about: then they do not audit it.
CREATE OR REPLACE FUNCTION registrar.was_involved_in(person uuid, which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM cancellation_decision d
    JOIN cancellation_request r ON r.id = d.request_id
    WHERE d.id = which AND registrar.was_involved_with(person, r.crime_id)
  )
$$;
