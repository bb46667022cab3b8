-- Whether a person was on the College register on a day.
CREATE OR REPLACE FUNCTION registrar.registered(person uuid, on_day date)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM college_registration
    WHERE staff_id = person AND on_day BETWEEN from_day AND coalesce(to_day, 'infinity')
  )
$$;
