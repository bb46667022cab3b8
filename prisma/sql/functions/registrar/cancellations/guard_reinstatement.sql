-- A crime is put back by somebody who may, and with a supervisor who is to accept its investigation.
CREATE OR REPLACE FUNCTION registrar.guard_reinstatement()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  on_day date := (NEW.at AT TIME ZONE 'Europe/London')::date;
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor()
    OR NEW.role NOT IN ('fcr', 'deputy', 'ddm')
    OR NOT registrar.held(NEW.by_id, NEW.role, on_day)
  THEN
    PERFORM registrar.refuse('a reinstatement by somebody without the authority that day');
  END IF;
  IF EXISTS (SELECT FROM cancellation c WHERE c.id = NEW.cancellation_id AND c.in_force) THEN
    PERFORM registrar.refuse('a reinstated crime whose cancellation still stands');
  END IF;
  IF NOT registrar.held(NEW.supervisor_id, 'supervisor', on_day) THEN
    PERFORM registrar.refuse('a reinstated crime needs a supervisor to accept its investigation');
  END IF;
  RETURN NULL;
END
$$;
