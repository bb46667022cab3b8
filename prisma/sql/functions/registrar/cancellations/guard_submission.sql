-- A submission is put before the decision makers while its request is open. What was refused is put before them again by
-- the registrar alone, who overturns it.
CREATE OR REPLACE FUNCTION registrar.guard_submission()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  now_stands request_state := (SELECT r.state FROM cancellation_request r WHERE r.id = NEW.request_id);
BEGIN
  IF now_stands = ANY (registrar.open_states()) THEN
    RETURN NEW;
  END IF;
  IF now_stands = 'refused'
    AND NEW.occasion = 'overturned'
    AND NEW.submitted_by = registrar.actor()
    AND registrar.holds('fcr')
  THEN
    RETURN NEW;
  END IF;
  PERFORM registrar.refuse('a request that has ended takes no more');
  RETURN NULL;
END
$$;
