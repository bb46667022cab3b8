-- Whether something about a crime, or a crime merged into it, did not arrive, or may be what a row without a crime is about, or
-- may have arrived under another reference: then nothing is known of who is missing on it, and it is neither cancelled nor is anybody written to about it.
CREATE OR REPLACE FUNCTION registrar.is_incomplete(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM registrar.with_merged(which) AS m(id)
    WHERE EXISTS (SELECT FROM registrar.open_refused_rows(m.id))
      OR EXISTS (SELECT FROM registrar.unnamed_rows_of(m.id))
      OR EXISTS (SELECT FROM registrar.alike_crimes(m.id))
  )
$$;
