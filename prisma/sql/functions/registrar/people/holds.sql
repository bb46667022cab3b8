-- What a person is shown. Worked out once a query from the roles of the day.
CREATE OR REPLACE FUNCTION registrar.holds(VARIADIC roles role[])
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM role_grant
    WHERE staff_id = registrar.actor()
      AND role = ANY (roles)
      AND registrar.today() BETWEEN from_day AND coalesce(to_day, 'infinity')
  )
$$;
