-- Rows of extracts that name no crime at all, so that any crime may lack them, which neither came in since nor has the
-- registrar said whose they are. A row of people needs none: it names whoever has its key.
CREATE OR REPLACE FUNCTION registrar.rows_without_crime()
RETURNS SETOF personal.refused_row
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT r.*
  FROM personal.refused_row r
  WHERE r.closed_at IS NULL
    AND coalesce(r.reference, '') = ''
    AND r.file <> 'people.csv'
    AND NOT EXISTS (SELECT FROM refused_row_crime a WHERE a.refused_row_id = r.id)
$$;
