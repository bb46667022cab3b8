-- The rows of extracts that name a crime, or somebody on it, and neither came in since nor were entered by the registrar.
-- Each way of naming it is asked on its own: joined by OR, every open row would be read for every crime of a list.
CREATE OR REPLACE FUNCTION registrar.open_refused_rows(which uuid)
RETURNS SETOF personal.refused_row
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 1
SET search_path = public, pg_temp
AS $$
  WITH crime AS MATERIALIZED (
    SELECT c.folded FROM reported_crime c WHERE c.id = which
  ),
  named AS (
    SELECT r.id
    FROM crime c
    JOIN personal.refused_row r ON r.reference = c.folded
    WHERE r.closed_at IS NULL
    UNION
    SELECT r.id
    FROM involvement i
    JOIN personal.person p ON p.id = i.person_id
    JOIN personal.refused_row r ON r.key = p.key
    WHERE i.crime_id = which AND r.closed_at IS NULL AND r.file = 'people.csv'
    UNION
    SELECT r.id
    FROM refused_row_answer a
    JOIN personal.refused_row r ON r.id = a.refused_row_id
    WHERE a.crime_id = which AND r.closed_at IS NULL
  )
  SELECT r.*
  FROM named n
  JOIN personal.refused_row r ON r.id = n.id
  WHERE NOT EXISTS (SELECT FROM entered_row e WHERE e.refused_row_id = r.id AND e.crime_id = which)
$$;
