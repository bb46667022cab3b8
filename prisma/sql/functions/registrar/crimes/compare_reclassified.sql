-- Adds the principal crimes whose history of classes was added to or changed: see crime_to_compare.
CREATE OR REPLACE FUNCTION registrar.compare_reclassified()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO crime_to_compare (crime_id)
  SELECT k.crime_id
  FROM changed k
  WHERE EXISTS (SELECT FROM cancellation x WHERE x.principal_crime_id = k.crime_id)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
