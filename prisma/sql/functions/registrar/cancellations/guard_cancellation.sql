-- What was reinstated is cancelled again by a new decision only, at every statement.
CREATE OR REPLACE FUNCTION registrar.guard_cancellation()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.in_force AND NOT OLD.in_force THEN
    PERFORM registrar.refuse('what was reinstated is cancelled again by a new decision only');
  END IF;
  RETURN NEW;
END
$$;
