-- Rows of extracts that name no crime at all and did not come in since. A row of people needs none: it names whoever has its key.
CREATE OR REPLACE FUNCTION registrar.unnamed_rows()
RETURNS SETOF personal.refused_row
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT r.*
  FROM personal.refused_row r
  WHERE r.closed_at IS NULL AND coalesce(r.reference, '') = '' AND r.file <> 'people.csv'
$$;
