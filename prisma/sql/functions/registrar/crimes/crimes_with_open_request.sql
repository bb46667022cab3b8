-- The crimes on which a request is open, for the list of crimes to narrow itself to: which of them somebody is shown, the list's
-- own row-level security says, once.
CREATE OR REPLACE FUNCTION registrar.crimes_with_open_request()
RETURNS SETOF uuid
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT crime_id FROM cancellation_request WHERE state = ANY (registrar.open_states())
$$;
