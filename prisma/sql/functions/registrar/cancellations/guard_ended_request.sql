-- What was refused, withdrawn, revoked or cancelled stays so, at every statement: another request is another request.
-- A refusal alone can be overturned, by the registrar’s own submission.
CREATE OR REPLACE FUNCTION registrar.guard_ended_request()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  last submission;
BEGIN
  IF OLD.state = ANY (registrar.open_states()) OR NEW.state = OLD.state THEN
    RETURN NEW;
  END IF;
  SELECT * INTO last FROM submission s WHERE s.request_id = OLD.id ORDER BY s.n DESC LIMIT 1;
  IF OLD.state = 'refused' AND NEW.state = 'stopped' AND last.occasion = 'overturned' THEN
    RETURN NEW;
  END IF;
  PERFORM registrar.refuse(format('a request that is %s is not opened again', OLD.state));
  RETURN NULL;
END
$$;
