-- The rows of extracts that name no crime at all and did not come in since.
CREATE OR REPLACE FUNCTION registrar.unnamed_rows()
RETURNS SETOF personal.refused_row
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT r.* FROM personal.refused_row r WHERE registrar.names_no_crime(r)
$$;
