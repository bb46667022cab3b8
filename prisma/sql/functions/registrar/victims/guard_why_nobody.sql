-- Three findings of nobody to inform, and a fourth only where the force has kept the written answer that allows it. A person
-- dies, and a company is dissolved.
CREATE OR REPLACE FUNCTION registrar.guard_why_nobody()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.why NOT IN ('died_without_known_relative', 'company_dissolved', 'never_identified')
    AND NOT (
      NEW.why = 'cannot_be_reached'
      AND coalesce(registrar.setting_today('wider-cannot-tell')->>'answerId', '') <> ''
    )
  THEN
    PERFORM registrar.refuse('a victim who cannot be informed leaves the crime recorded');
  END IF;
  IF NEW.why IN ('died_without_known_relative', 'company_dissolved')
    AND NOT EXISTS (
      SELECT
      FROM duty_to_inform y
      JOIN involvement i ON i.id = y.involvement_id
      JOIN personal.person p ON p.id = i.person_id
      WHERE y.id = NEW.duty_id AND (p.kind = 'organisation') = (NEW.why = 'company_dissolved')
    )
  THEN
    PERFORM registrar.refuse('only a person has died without a known relative, and only a company is dissolved');
  END IF;
  RETURN NULL;
END
$$;
