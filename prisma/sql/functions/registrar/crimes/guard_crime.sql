-- That a crime is out of the count is said twice, by the crime and by its cancellation: the two agree at
-- every commit.
CREATE OR REPLACE FUNCTION registrar.guard_crime()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  now_by uuid := (SELECT cancelled_by FROM reported_crime WHERE id = NEW.id);
BEGIN
  IF now_by IS NOT NULL
    AND NOT EXISTS (SELECT FROM cancellation c WHERE c.id = now_by AND c.crime_id = NEW.id AND c.in_force)
  THEN
    PERFORM registrar.refuse('a crime leaves the count by its own cancellation only');
  END IF;
  IF now_by IS NULL AND EXISTS (SELECT FROM cancellation c WHERE c.crime_id = NEW.id AND c.in_force) THEN
    PERFORM registrar.refuse('a crime comes back by a reinstatement only');
  END IF;
  RETURN NULL;
END
$$;
