-- What was refused, withdrawn, revoked or cancelled stays so, at every statement: another request is another request.
CREATE OR REPLACE FUNCTION registrar.guard_ended_request()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF OLD.state <> ALL (registrar.open_states()) AND NEW.state <> OLD.state THEN
    PERFORM registrar.refuse(format('a request that is %s is not opened again', OLD.state));
  END IF;
  RETURN NEW;
END
$$;
