-- Adds the crimes that were requested to be cancelled, or cancelled, to those the figures group by: see counted_crime.
CREATE OR REPLACE FUNCTION registrar.count_crimes()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO counted_crime (crime_id, offence_group, offence_code, count_class, unit_id, area_id, recorded_at)
  SELECT k.id, k.offence_group, k.offence_code, k.count_class, k.unit_id, k.area_id, k.recorded_at
  FROM reported_crime k
  WHERE k.id IN (SELECT c.crime_id FROM changed c)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
