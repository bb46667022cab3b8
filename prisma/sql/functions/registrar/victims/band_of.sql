-- In which band of age a victim is today; an organisation has none.
CREATE OR REPLACE FUNCTION registrar.band_of(victim uuid)
RETURNS text
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT coalesce(
    (
      SELECT CASE
        WHEN n.kind = 'organisation' THEN 'organisation'
        ELSE registrar.age_band(n.year_of_birth, registrar.today())
      END
      FROM involvement v
      JOIN personal.person n ON n.id = v.person_id
      WHERE v.id = band_of.victim
    ),
    'unknown'
  )
$$;
