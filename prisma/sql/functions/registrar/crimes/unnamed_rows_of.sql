-- The rows that name no crime, and somebody who is on this one, until the registrar has said whose they are: a row about this
-- crime may be missing. Members of staff are left out: they are on very many crimes, so that their key shows nothing.
CREATE OR REPLACE FUNCTION registrar.unnamed_rows_of(which uuid)
RETURNS SETOF personal.refused_row
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 1
SET search_path = public, pg_temp
AS $$
  SELECT DISTINCT r.*
  FROM involvement i
  JOIN personal.person p ON p.id = i.person_id
  JOIN personal.refused_row r ON r.key = p.key
  WHERE i.crime_id = which
    AND registrar.names_no_crime(r)
    AND NOT EXISTS (SELECT FROM refused_row_crime a WHERE a.refused_row_id = r.id)
$$;
