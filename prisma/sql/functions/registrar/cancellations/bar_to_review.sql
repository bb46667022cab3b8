-- Why a review is not for somebody to answer today, in a code; null where it is: what they are is worked out once, however many
-- reviews it is held against. Rape and homicide are for a registrar on the College register: for another than took the crime out of
-- the count where one is free, else for the same again.
CREATE OR REPLACE FUNCTION registrar.bar_to_review(who registrar.decision_maker, which uuid)
RETURNS text
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  v cancellation_review;
  tie text;
  on_day date := registrar.today();
  for_registered boolean;
BEGIN
  SELECT * INTO v FROM cancellation_review WHERE id = which;
  for_registered := registrar.is_reserved(v.crime_id);
  -- The chief officer decides in the registrar's place, and answers no review.
  IF who.role IS NULL OR who.role = 'chief' THEN
    RETURN 'role';
  END IF;
  IF for_registered AND NOT (who.is_registrar AND who.registered) THEN
    RETURN 'reserved';
  END IF;
  tie := registrar.tie_to_review(who.staff_id, which);
  IF tie = 'decided'
    AND for_registered
    AND NOT EXISTS (
      SELECT
      FROM role_grant g
      WHERE g.role = 'fcr'
        AND g.staff_id <> who.staff_id
        AND on_day BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
        AND registrar.registered(g.staff_id, on_day)
        AND registrar.tie_to_review(g.staff_id, which) IS NULL
    )
  THEN
    tie := NULL;
  END IF;
  IF tie IS NOT NULL THEN
    RETURN tie;
  END IF;
  IF NOT who.is_registrar AND who.unit_id = (SELECT c.unit_id FROM reported_crime c WHERE c.id = v.crime_id) THEN
    RETURN 'unit';
  END IF;
  RETURN NULL;
END
$$;
