-- Whether a person has to do with more than so many crimes, read no further than that.
CREATE OR REPLACE FUNCTION registrar.owns_more_than(most int)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT count(*) > most
  FROM (
    SELECT FROM involvement WHERE staff_id = registrar.actor()
    UNION ALL
    SELECT FROM duty_to_inform WHERE assigned_to = registrar.actor()
    UNION ALL
    SELECT FROM cancellation_request WHERE requester_id = registrar.actor()
    LIMIT most + 1
  ) AS own
$$;
