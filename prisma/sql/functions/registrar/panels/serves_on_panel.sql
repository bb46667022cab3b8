-- Whether somebody is a member of the panel today, and nothing else in the force: whoever serves in another role
-- could see the case itself.
CREATE OR REPLACE FUNCTION registrar.serves_on_panel(person uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM role_grant g
    WHERE g.staff_id = person
      AND g.role = 'panel'
      AND registrar.today() BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
  )
  AND NOT EXISTS (
    SELECT
    FROM role_grant g
    WHERE g.staff_id = person
      AND g.role NOT IN ('panel', 'commissioner')
      AND registrar.today() BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
  )
$$;
