-- The rows of extracts that name a crime, or somebody on it, and neither came in since nor were entered by the registrar.
CREATE OR REPLACE FUNCTION registrar.open_refused_rows(which uuid)
RETURNS SETOF personal.refused_row
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 1
SET search_path = public, pg_temp
AS $$
  SELECT r.*
  FROM personal.refused_row r
  WHERE r.closed_at IS NULL
    AND (
      r.reference = (SELECT c.folded FROM reported_crime c WHERE c.id = which)
      OR r.file = 'people.csv'
        AND r.key IN (
          SELECT p.key
          FROM involvement i
          JOIN personal.person p ON p.id = i.person_id
          WHERE i.crime_id = which
        )
    )
    AND NOT EXISTS (SELECT FROM entered_row e WHERE e.refused_row_id = r.id AND e.crime_id = which)
$$;
