-- The part of everybody who is or was a victim of a crime, or of what is merged into it, in the order of their ids.
CREATE OR REPLACE FUNCTION registrar.victims_ever(which uuid)
RETURNS uuid[]
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT ARRAY(
    SELECT p.id
    FROM registrar.with_merged(which) AS m(id)
    JOIN involvement p ON p.crime_id = m.id AND p.role = 'victim'
    ORDER BY p.id
  )
$$;
