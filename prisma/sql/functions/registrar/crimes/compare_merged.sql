-- Adds a principal crime that already stands otherwise than its history says as another is merged into it: see
-- crime_to_compare.
CREATE OR REPLACE FUNCTION registrar.compare_merged()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO crime_to_compare (crime_id)
  SELECT s.id
  FROM reported_crime s
  LEFT JOIN LATERAL (
    SELECT k.offence_code, k.count_class
    FROM classification k
    WHERE k.crime_id = s.id AND k.from_at <= NEW.took_effect_at
    ORDER BY k.from_at DESC, k.place DESC
    LIMIT 1
  ) then_called ON true
  WHERE s.id = NEW.principal_crime_id
    AND (
      s.cancelled_by IS NOT NULL
      OR s.rms_status <> 'live'
      OR (s.offence_code, s.count_class) IS DISTINCT FROM (then_called.offence_code, then_called.count_class)
    )
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
