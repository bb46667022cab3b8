-- Three findings of nobody to inform, and a fourth only where the force has kept the written answer that allows
-- it.
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
  RETURN NULL;
END
$$;
