-- Whether the chief officer had approved the desk of a unit as independent of the investigation, on a day.
CREATE OR REPLACE FUNCTION registrar.is_independent_desk(unit uuid, on_day date)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM desk_approval
    WHERE unit_id = unit AND on_day BETWEEN from_day AND coalesce(to_day, 'infinity')
  )
$$;
