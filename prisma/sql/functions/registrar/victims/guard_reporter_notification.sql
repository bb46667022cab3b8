-- Only a professional who reported the crime is informed of what became of it.
CREATE OR REPLACE FUNCTION registrar.guard_reporter_notification()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor()
    OR NEW.at > registrar.now()
    OR NOT EXISTS (SELECT FROM reported_crime c WHERE c.id = NEW.crime_id AND c.reporter = 'professional')
  THEN
    PERFORM registrar.refuse(
      'only a professional who reported the crime is informed so, in one''s own name, and not in time to come'
    );
  END IF;
  RETURN NULL;
END
$$;
