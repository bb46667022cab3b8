-- Adds a crime to those to compare after a cancellation: see crime_to_compare.
CREATE OR REPLACE FUNCTION registrar.compare_later()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO crime_to_compare (crime_id)
  SELECT NEW.id
  WHERE EXISTS (
      SELECT FROM cancellation n WHERE n.id = NEW.cancelled_by AND NEW.rms_changed_at < n.took_effect_at
    )
    OR EXISTS (SELECT FROM cancellation x WHERE x.principal_crime_id = NEW.id)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
