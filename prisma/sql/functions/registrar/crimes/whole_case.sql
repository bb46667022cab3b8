-- Everything that is one case with a crime: what it was merged into, and all that was merged there.
CREATE OR REPLACE FUNCTION registrar.whole_case(crime_id uuid)
RETURNS SETOF uuid
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 2
SET search_path = public, pg_temp
AS $$
  WITH RECURSIVE up(id) AS (
    SELECT whole_case.crime_id
    UNION
    SELECT c.principal_crime_id
    FROM cancellation c
    JOIN up ON c.crime_id = up.id
    WHERE c.in_force AND c.principal_crime_id IS NOT NULL
  )
  SELECT DISTINCT m.id
  FROM up, LATERAL registrar.with_merged(up.id) AS m(id)
$$;
