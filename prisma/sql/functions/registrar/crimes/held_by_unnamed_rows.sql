-- The crimes that are incomplete because a row without a crime names somebody on them, over all units.
CREATE OR REPLACE FUNCTION registrar.held_by_unnamed_rows()
RETURNS SETOF uuid
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT DISTINCT i.crime_id
  FROM registrar.rows_without_crime() r
  JOIN personal.person p ON p.key = r.key
  JOIN involvement i ON i.person_id = p.id
$$;
