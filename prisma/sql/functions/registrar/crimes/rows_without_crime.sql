-- Of the rows that name no crime, those of which the registrar has not said whose they are: any crime may lack them.
CREATE OR REPLACE FUNCTION registrar.rows_without_crime()
RETURNS SETOF personal.refused_row
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT r.*
  FROM registrar.unnamed_rows() r
  WHERE NOT EXISTS (SELECT FROM refused_row_crime a WHERE a.refused_row_id = r.id)
$$;
