-- The crime itself and every crime merged into it: authority follows the highest class any of them ever had.
-- ROWS: nearly always one. Left to guess a thousand, the planner reads whole tables for each case.
CREATE OR REPLACE FUNCTION registrar.with_merged(crime_id uuid)
RETURNS SETOF uuid
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 2
SET search_path = public, pg_temp
AS $$
  WITH RECURSIVE merged(id) AS (
    SELECT with_merged.crime_id
    UNION
    SELECT c.crime_id
    FROM cancellation c
    JOIN merged m ON c.principal_crime_id = m.id
    WHERE c.in_force
  )
  SELECT id
  FROM merged
$$;
