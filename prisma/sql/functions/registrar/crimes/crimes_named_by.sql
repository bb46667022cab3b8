-- The crimes that whoever a row without a crime names has a part in, for the registrar and the deputy to look at first: people are
-- shown inside a case alone, so that their key is compared here.
CREATE OR REPLACE FUNCTION registrar.crimes_named_by(which uuid)
RETURNS SETOF uuid
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 10
SET search_path = public, pg_temp
AS $$
  SELECT DISTINCT i.crime_id
  FROM registrar.unnamed_rows() r
  JOIN personal.person p ON p.key = r.key
  JOIN involvement i ON i.person_id = p.id
  WHERE r.id = which AND registrar.holds('fcr', 'deputy')
$$;
