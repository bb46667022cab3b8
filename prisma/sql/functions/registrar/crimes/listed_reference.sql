-- The reference of a crime as every list shows it: marked while something about the crime did not arrive.
CREATE OR REPLACE FUNCTION registrar.listed_reference(which uuid, reference text)
RETURNS text
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT listed_reference.reference || CASE WHEN registrar.is_incomplete(which) THEN ' (incomplete)' ELSE '' END
$$;
