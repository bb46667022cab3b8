-- Whether a person held a role on a day. Roles run by the day, from the first to the last, both included.
CREATE OR REPLACE FUNCTION registrar.held(person uuid, wanted role, on_day date)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM role_grant
    WHERE staff_id = person AND role = wanted AND on_day BETWEEN from_day AND coalesce(to_day, 'infinity')
  )
$$;
