-- Keeps the crimes that the figures group by as they are now, after an extract or a correction changed them: see counted_crime.
CREATE OR REPLACE FUNCTION registrar.count_changed_crimes()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  UPDATE counted_crime m
  SET
    offence_group = k.offence_group,
    offence_code = k.offence_code,
    count_class = k.count_class,
    unit_id = k.unit_id,
    area_id = k.area_id,
    recorded_at = k.recorded_at
  FROM changed k
  WHERE k.id = m.crime_id
    AND (k.offence_group, k.offence_code, k.count_class, k.unit_id, k.area_id, k.recorded_at)
      IS DISTINCT FROM (m.offence_group, m.offence_code, m.count_class, m.unit_id, m.area_id, m.recorded_at);
  RETURN NULL;
END
$$;
