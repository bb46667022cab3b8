-- The crimes whose references are like that of a crime, but for blanks, dashes, look-alike letters and lost noughts, of
-- which nobody has said yet whether they are the same crime.
CREATE OR REPLACE FUNCTION registrar.alike_crimes(which uuid)
RETURNS SETOF uuid
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 1
SET search_path = public, pg_temp
AS $$
  SELECT o.id
  FROM reported_crime c
  JOIN reported_crime o ON o.folded = c.folded AND o.id <> c.id
  WHERE c.id = which
    AND NOT EXISTS (
      SELECT
      FROM reference_judgement j
      WHERE j.crime_id = least(c.id, o.id) AND j.other_crime_id = greatest(c.id, o.id)
    )
$$;
